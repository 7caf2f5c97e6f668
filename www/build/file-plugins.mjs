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

/** What the element says before the core does: the same label and button, out of the same files. */
export function firstWords() {
  return madeUp(FIRST_WORDS, () => Object.fromEntries(readdirSync(places.locales).filter((name) => name.endsWith('.ftl')).map((name) => {
    const text = readFileSync(join(places.locales, name), 'utf8');
    return [name.replace('.ftl', ''), { label: messageOf(text, 'field'), submit: messageOf(text, 'submit') }];
  })));
}

function messageOf(fluent, id) {
  return new RegExp(`^${id} = (.+)$`, 'mu').exec(fluent)?.[1];
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
