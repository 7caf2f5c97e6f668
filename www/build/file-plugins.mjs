/** Vite plugins that turn a wasm file and Fluent files into JavaScript modules, which every bundler understands. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { places } from './places.mjs';

const WASM = 'virtual:redeemkit-wasm';
const FIRST_WORDS = 'virtual:redeemkit-first-words';

/** The wasm in base64, for the entry that must work without configuration. */
export function inlinedWasm() {
  return madeUp(WASM, () => readFileSync(join(places.generated, 'redeemkit_bg.wasm'), 'base64'));
}

/** What the element says before the core does, out of the same files: label and button in each language, and in English that it cannot work. */
export function firstWords() {
  const read = (name) => readFileSync(join(places.locales, name), 'utf8');
  return madeUp(FIRST_WORDS, () => ({
    beginning: Object.fromEntries(readdirSync(places.locales).filter((name) => name.endsWith('.ftl')).map((name) => {
      const fluent = read(name);
      return [name.replace('.ftl', ''), { label: textOf(fluent, /^field = (.+)$/mu), submit: textOf(fluent, /^submit = (.+)$/mu) }];
    })),
    absence: { absence: textOf(read('en.ftl'), /^absence = (.+)$/mu), link: textOf(read('en.ftl'), /^absence = .+\n\s+\.link = (.+)$/mu) },
  }));
}

function textOf(fluent, line) {
  const text = line.exec(fluent)?.[1];
  if (text === undefined) throw new Error(`build/file-plugins.mjs does not find ${line} in a language`);
  return text;
}

/** A module whose default export is the JSON of a value. */
function madeUp(name, value) {
  return {
    name: name.replace('virtual:', ''),
    resolveId: (id) => (id === name ? `\0${name}` : undefined),
    load: (id) => (id === `\0${name}` ? `export default ${JSON.stringify(value())};` : undefined),
  };
}

/** The text of a `.ftl` file. Comments are for translators and stay behind. */
export function fluentAsText() {
  return {
    name: 'redeemkit-fluent-as-text',
    enforce: 'pre',
    load(id) {
      if (!id.endsWith('.ftl')) return undefined;
      const text = readFileSync(id, 'utf8').replace(/^#.*\n/gmu, '').replace(/\n{2,}/gu, '\n').trimStart();
      return `export default ${JSON.stringify(text)};`;
    },
  };
}
