/**
 * Makes two languages out of English that nobody speaks: en-XA is longer, accented and in brackets, ar-XB runs from right to
 * left. They are for the demo and the tests, and no part of the npm package.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { places } from './places.mjs';

const NAME = 'virtual:pseudo-languages';

const ACCENTED = Object.fromEntries([...'aáÁ bƀɃ cčČ dđĐ eéÉ fƒƑ gĝĜ hĥĤ iíÍ jĵĴ kķĶ lĺĹ mɱṀ nñÑ oóÓ pþÞ qɋɊ rŕŔ sšŠ tŧŦ uúÚ vṽṼ wŵŴ xẋẊ yýÝ zžŽ'
  .matchAll(/(\S)(\S)(\S)/gu)].flatMap(([, plain, small, large]) => [[plain, small], [plain.toUpperCase(), large]]));

/** What becomes of a run of text in each language. */
const LANGUAGES = {
  // Every other vowel twice: about a third longer, as translations of short texts are.
  'en-XA': { word: (word) => accented(word), text: (text) => `⟦${text}⟧` },
  // RIGHT-TO-LEFT OVERRIDE around each word, and a mark at both ends, so that a text of digits alone runs that way too.
  'ar-XB': { word: (word) => `\u202e${word}\u202c`, text: (text) => `\u200f${text}\u200f` },
};

/** A Vite plugin: the module `virtual:pseudo-languages` has the words of both, redeemkit's and the page's. */
export function pseudoLanguages() {
  return {
    name: 'redeemkit-pseudo-languages',
    resolveId: (id) => (id === NAME ? `\0${NAME}` : undefined),
    load: (id) => (id === `\0${NAME}` ? `export default ${JSON.stringify(make())};` : undefined),
  };
}

function make() {
  const fluent = readFileSync(join(places.locales, 'en.ftl'), 'utf8');
  const words = JSON.parse(readFileSync(join(places.page, 'words', 'en.json'), 'utf8'));
  return Object.fromEntries(Object.entries(LANGUAGES).map(([tag, language]) => [tag, {
    fluent: fluent.split('\n').filter((line) => line !== '' && !line.startsWith('#')).map((line) => pseudoLine(line, language)).join('\n'),
    words: Object.fromEntries(Object.entries(words).map(([name, text]) => [name, pseudo(text, language)])),
  }]));
}

/** A line of `en.ftl`: an id, an attribute or a variant with its text, or what stands around variants. */
function pseudoLine(line, language) {
  const [, before, text] = /^(\s*(?:-?[a-z][a-z0-9-]* =|\.[a-z-]+ =|\*?\[[a-z]+\])\s?)(.*)$/u.exec(line) ?? [];
  if (text) return before + pseudo(text, language);
  if (before === undefined && !/^\s*(?:\{[^{}]*->|\})$/u.test(line)) throw new Error(`build/pseudo-languages.mjs cannot read this line of en.ftl: ${line}`);
  return line;
}

/** A text with its words changed; what stands in braces is for a value, but for the words of a slot. */
function pseudo(text, { word, text: whole }) {
  const change = (words) => words.replace(/[\p{Letter}\p{Number}’]+/gu, word);
  const slot = (braces) => (/^\{ (?:LINK|EMPHASIS)\(/u.test(braces) ? braces.replace(/"([^"]*)"/u, (_, words) => `"${change(words)}"`) : braces);
  return whole(text.split(/(\{[^{}]*\})/u).map((part, index) => (index % 2 === 1 ? slot(part) : change(part))).join(''));
}

function accented(word) {
  let vowels = 0;
  return word.replace(/[a-z]/giu, (letter) => {
    const once = ACCENTED[letter] ?? letter;
    if (!/[aeiou]/iu.test(letter)) return once;
    vowels += 1;
    return vowels % 2 === 1 ? once + once.toLowerCase() : once;
  });
}
