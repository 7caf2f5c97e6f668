/**
 * Which language the pages are in: `?lang=`, else what was chosen before, else what the browser prefers. It fills the
 * picker, keeps the choice and tells the document; the words themselves are elsewhere.
 */
import { CHOICE, inOrder, languageInAddress, storedChoice } from '../../src/element/languages.js';
import { isPseudo, pseudoWords } from './pseudo-language.js';
import { sayWords } from './words.js';

/** A language that can be chosen. */
export interface Choice {
  readonly tag: string;
  readonly name: string;
}

const files = Object.keys(import.meta.glob('../../../locales/*.ftl', { query: '?raw' }));
const available = files.map((path) => path.replace(/^.*\/|\.ftl$/gu, '')).sort();

/** The scripts of living languages that run from right to left. `Intl.Locale` knows the script of each language, but not always its direction. */
const RIGHT_TO_LEFT: ReadonlySet<string> = new Set(['Adlm', 'Arab', 'Hebr', 'Mand', 'Mend', 'Nkoo', 'Rohg', 'Samr', 'Syrc', 'Thaa', 'Yezi']);

/** Puts the page into its language and the languages into the picker; `changed` hears when the words of a language have come. */
export function startLanguage(changed: (tag: string) => void): void {
  const picker = document.querySelector<HTMLSelectElement>('#language');
  const address = languageInAddress();
  const known = matching(address === null ? [] : [address]);
  // The links of the page do not carry it on.
  if (known !== null) store(known);
  // What the document says of itself is put there below.
  const tags = inOrder({ host: null, address, page: null, stored: storedChoice(), browser: navigator.languages });
  void apply(address !== null && isPseudo(address) ? address : matching(tags) ?? 'en', changed);
  offerLanguages(available.map((tag) => ({ tag, name: nameOf(tag) })));
  picker?.addEventListener('change', () => {
    store(picker.value);
    void apply(picker.value, changed);
  });
}

/** Fills the picker, keeping what is chosen. */
export function offerLanguages(languages: readonly Choice[]): void {
  const picker = document.querySelector<HTMLSelectElement>('#language');
  if (picker === null) return;
  const spoken = document.documentElement.lang;
  const choices = isPseudo(spoken) ? [...languages, { tag: spoken, name: spoken }] : languages;
  const same = choices.length === picker.options.length && choices.every(({ tag, name }, index) => picker.options[index]?.value === tag && picker.options[index]?.text === name);
  if (!same) {
    picker.replaceChildren(...choices.map(({ tag, name }) => {
      const option = new Option(name, tag);
      option.lang = tag;
      return option;
    }));
  }
  picker.value = spoken;
}

async function apply(tag: string, changed: (tag: string) => void): Promise<void> {
  document.documentElement.lang = tag;
  document.documentElement.dir = RIGHT_TO_LEFT.has(new Intl.Locale(tag).maximize().script ?? '') ? 'rtl' : 'ltr';
  if (await sayWords(tag, isPseudo(tag) ? () => pseudoWords(tag) : undefined)) changed(tag);
}

/** The first of these tags, in whatever region, that there are words for. */
function matching(tags: readonly string[]): string | null {
  for (const tag of tags) {
    const primary = primaryOf(tag);
    if (available.includes(primary) && !isPseudo(tag)) return primary;
  }
  return null;
}

/** Its language alone, under the code that it has today: some systems still say `iw` for `he`. */
function primaryOf(tag: string): string {
  try {
    return new Intl.Locale(tag).language;
  } catch {
    return '';
  }
}

function nameOf(tag: string): string {
  const name = new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? tag;
  return name.charAt(0).toLocaleUpperCase(tag) + name.slice(1);
}

function store(tag: string): void {
  try {
    localStorage.setItem(CHOICE, tag);
  } catch {
    // Storage can be forbidden; nothing is lost but the memory of a choice.
  }
}
