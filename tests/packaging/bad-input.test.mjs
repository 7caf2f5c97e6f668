// @ts-check
/**
 * Bad input to every export of the package: it is answered by a `RedeemkitError` that says what is wrong, where and what to do, and what
 * was called goes on working.
 */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { after, before, describe, test } from 'node:test';

import * as cards from '../end-to-end/cards.mjs';
import * as places from '../end-to-end/places.mjs';
import { makeApp } from './app.mjs';
import { brokenTexts, noRecords, noStrings } from './bad-values.mjs';

describe('bad input', { timeout: 300_000 }, () => {
  /** @type {import('./app.mjs').App} */
  let app;
  /** @type {any} */
  let program;
  /** The entries with the same calls, once with the wasm inlined and once from its file. @type {Record<string, any>} */
  const entries = {};

  before(async () => {
    app = await makeApp();
    program = JSON.parse(await readFile(join(places.root(), 'www/programs/streaming-card.json'), 'utf8'));
    const at = (/** @type {string} */ path) => pathToFileURL(join(app.folder, 'node_modules/redeemkit', path)).href;
    const { exports } = JSON.parse(await readFile(join(app.folder, 'node_modules/redeemkit/package.json'), 'utf8'));
    entries['redeemkit'] = await import(at(exports['.'].default));
    entries['redeemkit/url'] = await import(at(exports['./url'].default));
    await entries['redeemkit/url'].init(await readFile(join(app.folder, 'node_modules/redeemkit', exports['./redeemkit.wasm'])));
  });
  after(() => app?.remove());

  /**
   * Calls, expects the one error type, and looks whether it says everything.
   *
   * @param {any} entry
   * @param {string} name
   * @param {() => unknown} call
   */
  async function refuses(entry, name, call) {
    let thrown;
    try {
      await call();
      assert.fail(`${name}: was taken`);
    } catch (error) {
      thrown = /** @type {any} */ (error);
    }
    assert.ok(thrown instanceof entry.RedeemkitError, `${name}: ${thrown?.stack ?? thrown}`);
    assert.match(thrown.kind, /^invalid-(?:argument|program)$/u, `${name}: ${thrown.stack}`);
    assert.equal(typeof thrown.field, 'string', `${name}: names no field`);
    assert.ok(thrown.remedy.length > 0, `${name}: has no remedy`);
    assert.ok(thrown.message.length < 500, `${name}: repeats what it was given`);
  }

  /** @param {any} entry */
  async function stillReads(entry) {
    const reading = await entry.readCode(cards.FRESH, program);
    assert.equal(reading.complete, true);
  }

  for (const name of ['redeemkit', 'redeemkit/url']) {
    describe(name, () => {
      test('readCode with a text that is none', async () => {
        const entry = entries[name];
        for (const [what, value] of Object.entries({ ...noStrings(), ...brokenTexts() })) {
          await refuses(entry, what, () => entry.readCode(value, program));
        }
        await stillReads(entry);
      });

      for (const call of ['readCode', 'checkProgram']) {
        test(`${call} with a program that is none`, async () => {
          const entry = entries[name];
          const callBack = () => void entry.readCode(cards.FRESH, program);
          for (const [what, value] of Object.entries(noRecords(callBack))) {
            await refuses(entry, what, () => (call === 'readCode' ? entry.readCode(cards.FRESH, value) : entry.checkProgram(value)));
          }
          await stillReads(entry);
        });
      }

      test('createRedeemer with options that are none', async () => {
        const entry = entries[name];
        for (const [what, value] of Object.entries(noRecords(() => void entry.readCode(cards.FRESH, program)))) {
          await refuses(entry, what, () => entry.createRedeemer(value));
          await refuses(entry, `program: ${what}`, () => entry.createRedeemer({ program: value }));
        }
        const members = ['endpoint', 'languages', 'storage', 'loadLocale', 'onerror'];
        for (const member of members) {
          for (const [what, value] of Object.entries({ 'a number': 7, 'a symbol': Symbol('s'), 'half a pair': 'A\uD83D' })) {
            await refuses(entry, `${member}: ${what}`, () => entry.createRedeemer({ program, [member]: value }));
          }
          const throwing = Object.defineProperty({ program }, member, { enumerable: true, get() { throw new Error('from a getter'); } });
          await refuses(entry, `${member}: a getter that throws`, () => entry.createRedeemer(throwing));
        }
        await stillReads(entry);
      });

      test('a redeemer that is given nonsense goes on', async () => {
        const entry = entries[name];
        const redeemer = await entry.createRedeemer({ program, storage: 'none', endpoint: 'http://127.0.0.1:9' });
        for (const method of ['type', 'typePin', 'arrange', 'pasteText', 'act', 'setLanguage']) {
          for (const [what, value] of Object.entries({ ...noStrings(), ...brokenTexts() })) {
            await refuses(entry, `${method}: ${what}`, () => redeemer[method](value, 0, 0, true));
          }
        }
        for (const [what, value] of Object.entries({ nothing: undefined, text: '1', 'a fraction': 0.5, 'less than nothing': -1, 'a big integer': 1n })) {
          await refuses(entry, `arrange: ${what}`, () => redeemer.arrange(cards.FRESH, value, 0, true));
          await refuses(entry, `arrange: ${what}`, () => redeemer.arrange(cards.FRESH, 0, value, true));
        }
        for (const [what, value] of Object.entries({ undefined, number: 7, object: {}, 'Proxy of an object': new Proxy({}, {}) })) {
          await refuses(entry, `subscribe: ${what}`, () => redeemer.subscribe(value));
        }
        for (const [what, value] of Object.entries({ nothing: undefined, text: '1', 'a fraction': 0.5, 'less than nothing': -1, 'a big integer': 1n })) {
          await refuses(entry, `takeCard: ${what}`, () => redeemer.takeCard(value));
        }
        assert.equal(redeemer.takeCard(3), null, 'there is no list');
        for (const [what, value] of Object.entries({ undefined, text: 'x', 'an unknown member': { code: 'x' }, 'a number': { note: 7 }, 'half a pair': { note: 'A\uD83D' } })) {
          await refuses(entry, `draft: ${what}`, () => redeemer.draft(value));
          await refuses(entry, `handOver: ${what}`, () => redeemer.handOver(value));
        }
        redeemer.type(cards.FRESH);
        assert.equal(redeemer.reading.formatted, cards.FRESH);
        redeemer.close();
        redeemer.close();
        assert.throws(() => redeemer.type('A'), (/** @type {any} */ error) => error instanceof entry.RedeemkitError && error.kind === 'closed');
        await stillReads(entry);
      });

      test('an action, a language and a member that nobody knows do no harm', async () => {
        const entry = entries[name];
        const redeemer = await entry.createRedeemer({ program, storage: 'none', endpoint: 'http://127.0.0.1:9' });
        for (const name of ['no-such-action', 'done:', 'done:no-such-step', '', '__proto__']) {
          const outcome = await Promise.resolve().then(() => redeemer.act(name)).catch((error) => error);
          assert.ok(outcome === undefined || outcome instanceof entry.RedeemkitError, `${name}: ${outcome}`);
        }
        for (const tag of ['', 'not a tag', 'x'.repeat(50), 'tlh']) {
          const outcome = await Promise.resolve().then(() => redeemer.setLanguage(tag)).catch((error) => error);
          assert.ok(outcome === undefined || outcome instanceof entry.RedeemkitError, `${tag}: ${outcome}`);
        }
        redeemer.type(cards.FRESH);
        assert.equal(redeemer.reading.formatted, cards.FRESH);
        redeemer.close();
      });

      test('a source of words that gives none is told of, and the customer goes on in English', async () => {
        const entry = entries[name];
        const sources = {
          'throws': () => { throw new Error('from loadLocale'); },
          'rejects': () => Promise.reject(new Error('from loadLocale')),
          'gives a number': () => 7,
          'gives half a pair': () => 'title = A\uD83D',
          'gives what is far too much': () => 'a'.repeat(50_000_000),
        };
        for (const [what, loadLocale] of Object.entries(sources)) {
          const heard = new Promise((resolve) => {
            entry.createRedeemer({ program, storage: 'none', endpoint: 'http://127.0.0.1:9', languages: ['cs'], loadLocale, onerror: resolve })
              .then((/** @type {any} */ redeemer) => {
                redeemer.type(cards.FRESH);
                assert.equal(redeemer.view.language, 'en', what);
                return heard.then(() => redeemer.close());
              });
          });
          const error = /** @type {any} */ (await heard);
          assert.ok(error instanceof entry.RedeemkitError, `${what}: ${error}`);
          assert.ok(error.remedy.length > 0, what);
        }
        await stillReads(entry);
      });

      test('each message of a language that cannot be used is told once, and the customer reads it in English', async () => {
        const entry = entries[name];
        /** @type {any[]} */
        const heard = [];
        const fluent = await readFile(join(app.folder, 'node_modules/redeemkit/dist/locales/cs.ftl'), 'utf8');
        const loadLocale = () => fluent.replace('\nsubmit = ', '\nsubmit = { $kod } ').replace('\nfield = ', '\nfield = { ');
        const options = { program, storage: 'none', endpoint: 'http://127.0.0.1:9', languages: ['cs'], loadLocale, onerror: (/** @type {any} */ error) => heard.push(error) };
        const redeemer = await entry.createRedeemer(options);
        await new Promise((resolve) => { redeemer.subscribe((/** @type {any} */ view) => view.language === 'cs' && setTimeout(resolve)); });
        assert.deepEqual(heard.map(({ kind, language, id }) => [kind, language, id]), [['message-unusable', 'cs', 'field'], ['message-unusable', 'cs', 'submit']]);
        assert.ok(heard.every((error) => error instanceof entry.RedeemkitError && error.remedy.length > 0 && !error.message.includes('kod')));
        assert.deepEqual([redeemer.view.submit.label.text, redeemer.view.title.language], ['Redeem', 'cs']);
        redeemer.close();
      });

      test('a listener that calls back, and one that throws, do no harm', async () => {
        const entry = entries[name];
        const redeemer = await entry.createRedeemer({ program, storage: 'none', endpoint: 'http://127.0.0.1:9' });
        /** @type {string[]} */
        const heard = [];
        // Node has no reportError, where what a listener throws goes in a browser: it goes to the console.
        const { error } = console;
        console.error = () => {};
        try {
          redeemer.subscribe(() => { throw new Error('from a listener'); });
          redeemer.subscribe((/** @type {any} */ view) => {
            heard.push(view.stage);
            if (heard.length === 1) redeemer.type(cards.ANOTHER_FRESH);
          });
          redeemer.type(cards.FRESH);
          redeemer.setLanguage('cs');
          await new Promise((resolve) => setTimeout(resolve));
        } finally {
          console.error = error;
        }
        assert.ok(heard.length > 0);
        assert.equal(redeemer.reading.formatted, cards.ANOTHER_FRESH);
        redeemer.close();
      });
    });
  }

  test('init with a module that is none', async () => {
    // A fresh copy of the entry: the one above has its module already.
    const { exports } = JSON.parse(await readFile(join(app.folder, 'node_modules/redeemkit/package.json'), 'utf8'));
    const address = pathToFileURL(join(app.folder, 'node_modules/redeemkit', exports['./url'].default)).href;
    for (const [what, value] of Object.entries({ undefined, number: 7, 'no wasm': new Uint8Array([1, 2, 3]), object: {} })) {
      const entry = await import(`${address}?${encodeURIComponent(what)}`);
      const thrown = await entry.init(value).then(() => null, (/** @type {any} */ error) => error);
      assert.equal(thrown?.name, 'RedeemkitError', `${what}: ${thrown}`);
      assert.ok(thrown.remedy.length > 0);
    }
  });
});
