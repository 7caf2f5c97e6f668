/** Prints what each part weighs, raw and brotli, and holds the whole to its limit. Measures built files only. */
import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { pages } from './page-configuration.mjs';
import { places } from './places.mjs';

/** What element, glue, wasm and English together should weigh over the network, in brotli bytes. */
const GOAL = 110_000;

/** What they may weigh: a ratchet just above what they do, to be lowered with it until it is the goal. */
const LIMIT = 204_000;

/** What a language may weigh, fetched when it is needed. */
const LIMIT_OF_WORDS = 10_000;

/** Prints the table; false when a limit is exceeded. */
export function printSizes() {
  const code = size(...staticImports(join(places.dist, 'url.js')));
  const wasm = size(join(places.dist, 'redeemkit.wasm'));
  line('element, headless API and glue (url entry)', code);
  line('wasm, with English in it', wasm);
  line('inlined wasm (default entry)', size(join(places.dist, 'chunks', 'inlined-wasm.js')));
  const languages = readdirSync(join(places.dist, 'locales')).map((name) => name.replace('.ftl', '')).filter((tag) => tag !== 'en');
  const words = languages.map((tag) => ({ tag, weight: size(join(places.dist, 'chunks', `${tag}.js`)) }));
  for (const { tag, weight } of words) line(`words ${tag}`, weight);
  line('redeem page, first visit in English', size(...filesOfPage('index.html')));
  for (const name of pages.slice(1)) line(`${name} page`, size(...filesOfPage(`${name}.html`)));
  const total = code.brotli + wasm.brotli;
  console.log(`element + glue + wasm + English: ${total} bytes brotli (limit ${LIMIT}, goal ${GOAL})`);
  if (total > LIMIT) console.error(`too large by ${total - LIMIT} bytes`);
  const heavy = words.filter(({ weight }) => weight.brotli > LIMIT_OF_WORDS);
  for (const { tag } of heavy) console.error(`the words of ${tag} weigh more than ${LIMIT_OF_WORDS} bytes`);
  return total <= LIMIT && heavy.length === 0;
}

function line(name, { raw, brotli }) {
  console.log(`${name.padEnd(46)}${String(raw).padStart(9)} raw${String(brotli).padStart(9)} brotli`);
}

function size(...files) {
  const sum = { raw: 0, brotli: 0 };
  for (const file of files) {
    const bytes = readFileSync(file);
    sum.raw += bytes.length;
    sum.brotli += brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } }).length;
  }
  return sum;
}

/** The file and all that it imports statically: what a browser must have before it runs. */
function staticImports(file, found = new Set()) {
  if (found.has(file)) return found;
  found.add(file);
  const text = readFileSync(file, 'utf8');
  for (const [, path] of text.matchAll(/(?:^|[;}\s])(?:import|export)\s*(?:[\w*{}$,\s]*?from\s*)?["'](\.[^"']+)["']/gu)) {
    staticImports(join(dirname(file), path), found);
  }
  return found;
}

/** The HTML and everything it links to, with the static imports of its scripts. */
function filesOfPage(name) {
  const root = join(places.dist, 'page');
  const html = readFileSync(join(root, name), 'utf8');
  const files = new Set([join(root, name)]);
  for (const [, path] of html.matchAll(/(?:src|href)="\/(assets\/[^"]+)"/gu)) {
    const file = join(root, path);
    if (file.endsWith('.js')) for (const imported of staticImports(file)) files.add(imported);
    else files.add(file);
  }
  if ([...files].length < 2) throw new Error(`${relative(places.www, root)}/${name} links to nothing`);
  return files;
}
