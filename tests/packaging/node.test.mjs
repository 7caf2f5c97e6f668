// @ts-check
/**
 * The tarball in Node: every entry can be imported where there is no browser, the headless one without so much as asking for a browser's
 * global, and codes are read there.
 */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';

import * as cards from '../end-to-end/cards.mjs';
import * as places from '../end-to-end/places.mjs';
import { makeApp } from './app.mjs';

/** What only browsers have. */
const GLOBALS = ['window', 'document', 'self', 'location', 'localStorage', 'sessionStorage', 'HTMLElement', 'customElements', 'CSSStyleSheet'];

describe('Node', { timeout: 300_000 }, () => {
  /** @type {import('./app.mjs').App} */
  let app;
  before(async () => { app = await makeApp(); });
  after(() => app?.remove());

  /** Runs a module in the app, in a Node of its own. @param {string} source */
  const runModule = (source) => app.run(process.execPath, '--input-type=module', '--eval', source);

  test('importing the headless entry asks for no browser global', async () => {
    const said = await runModule(`
      const asked = [];
      for (const name of ${JSON.stringify(GLOBALS)}) {
        Object.defineProperty(globalThis, name, { configurable: true, get() { asked.push(name); } });
      }
      await import('redeemkit');
      process.stdout.write(JSON.stringify(asked));`);
    assert.equal(said, '[]');
  });

  for (const entry of ['redeemkit', 'redeemkit/element', 'redeemkit/define', 'redeemkit/url']) {
    test(`${entry} can be imported`, async () => {
      const said = await runModule(`process.stdout.write(Object.keys(await import('${entry}')).sort().join(' '));`);
      assert.match(said, /RedeemCodeElement|createRedeemer/u);
    });
  }

  test('a code is read', async () => {
    const program = await readFile(join(places.root(), 'www/programs/streaming-card.json'), 'utf8');
    const said = await runModule(`
      const { readCode } = await import('redeemkit');
      process.stdout.write(JSON.stringify(await readCode(${JSON.stringify(cards.FRESH.toLowerCase())}, ${program})));`);
    const { format, formatted, complete, findings } = JSON.parse(said);
    assert.deepEqual({ format, formatted, complete, findings }, { format: 'gift-card', formatted: cards.FRESH, complete: true, findings: [] });
  });

  test('the module and the languages can be resolved as files', async () => {
    const said = await runModule(`
      import { readFileSync } from 'node:fs';
      const bytes = (name) => readFileSync(new URL(import.meta.resolve(name)));
      process.stdout.write([bytes('redeemkit/redeemkit.wasm').subarray(1, 4), bytes('redeemkit/locales/cs.ftl').length > 0].join(' '));`);
    assert.equal(said, 'asm true');
  });
});
