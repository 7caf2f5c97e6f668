// @ts-check
/**
 * A page with one field for codes and nothing else: ours, in a form of its own or an author's, or a plain input under another mask.
 * It is served from the built package and from the masks' own files; nothing stands in for anything.
 */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';

import * as places from '../places.mjs';

/** Four groups of four, of all letters and digits: the format that every mask can be told. */
const PROGRAM = { name: 'Rows', formats: [{ id: 'code', groups: [4, 4, 4, 4], alphabet: '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ' }] };

const FORM = '<form action="/sent"><label for="code">Code</label> <input id="code" name="code" maxlength="19"> <button>Send</button></form>';

/** What stands in the page, by its address. */
const FIELDS = {
  '/redeemkit': `<redeem-code storage="none"></redeem-code>`,
  '/author': `<redeem-code storage="none">${FORM}</redeem-code>`,
  '/imask': FORM.replace(' maxlength="19"', ''),
  '/maskito': FORM.replace(' maxlength="19"', ''),
  '/cleave-zen': FORM.replace(' maxlength="19"', ''),
};

/** How each mask is told of such codes, as its documentation says. */
const STARTS = {
  '/redeemkit': 'redeem()', '/author': 'redeem()',
  '/imask': `IMask(input, { mask: '####-####-####-####', definitions: { '#': /[A-Z0-9]/ }, prepareChar: (character) => character.toUpperCase() })`,
  '/maskito': `new Maskito(input, {
      mask: Array.from('****-****-****-****', (one) => (one === '-' ? '-' : /[A-Z0-9]/)),
      preprocessors: [({ elementState, data }) => ({ elementState: { ...elementState, value: elementState.value.toUpperCase() }, data: data.toUpperCase() })],
    })`,
  '/cleave-zen': `const format = () => { input.value = formatGeneral(input.value, { blocks: [4, 4, 4, 4], delimiter: '-', uppercase: true }); };
    registerCursorTracker({ input, delimiter: '-' });
    input.addEventListener('input', format)`,
};

/** @param {keyof typeof FIELDS} field */
const html = (field) => `<!doctype html><html lang="en"><meta charset="utf-8"><title>Field</title>
<textarea id="elsewhere" aria-label="Elsewhere"></textarea><p id="beside">Beside the element.</p>${FIELDS[field]}
<script type="importmap">{ "imports": { "@maskito/core": "/modules/@maskito/core/index.esm.js", "cleave-zen": "/modules/cleave-zen/dist/cleave-zen.module.js" } }</script>
<script src="/modules/imask/dist/imask.min.js"></script>
<script type="module">
  import { Maskito } from '@maskito/core';
  import { formatGeneral, registerCursorTracker } from 'cleave-zen';
  const input = document.querySelector('input');
  const redeem = async () => {
    document.querySelector('redeem-code').program = ${JSON.stringify(PROGRAM)};
    await import('/dist/define.js');
  };
  addEventListener('submit', (event) => { event.preventDefault(); document.body.dataset.sent = 'yes'; });
  ${STARTS[field]};
</script></html>`;

/**
 * @typedef {object} FieldPage
 * @property {string} url
 * @property {() => Promise<void>} stop
 */

/** Serves the page. @param {string} host @returns {Promise<FieldPage>} */
export async function startFieldPage(host) {
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    answer(path).then(
      ([type, body]) => response.writeHead(200, { 'content-type': type, 'cross-origin-opener-policy': 'same-origin', 'cross-origin-embedder-policy': 'require-corp' }).end(body),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise((resolve) => server.listen(0, host, () => resolve(undefined)));
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  const stop = () => new Promise((resolve) => { server.closeAllConnections(); server.close(resolve); });
  return { url: `http://${host}:${port}`, stop: () => stop().then(() => undefined) };
}

/** @param {string} path @returns {Promise<[string, string | Buffer]>} */
async function answer(path) {
  if (path in FIELDS) return ['text/html', html(/** @type {keyof typeof FIELDS} */ (path))];
  const [, folder, ...rest] = path.split('/');
  const root = folder === 'modules' ? join(places.root(), 'node_modules') : join(places.root(), 'www', folder ?? '');
  if ((folder !== 'dist' && folder !== 'modules' && folder !== 'generated') || rest.includes('..')) throw new Error(path);
  return ['text/javascript', await readFile(join(root, ...rest))];
}
