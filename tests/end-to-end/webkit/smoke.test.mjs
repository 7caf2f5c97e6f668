// @ts-check
/**
 * The main walks in WebKit, in Czech: a fresh card is credited, a used one leads to the next step. Every walk is walked in Chromium.
 */
import assert from 'node:assert/strict';
import { after, before, beforeEach, afterEach, describe, test } from 'node:test';

import * as cards from '../cards.mjs';
import * as hooks from '../hooks.mjs';
import { startBackend } from '../running-backend.mjs';
import { openWebKit } from './browser.mjs';
import { Visit } from './visit.mjs';

describe('WebKit', { timeout: 240_000 }, () => {
  /** @type {import('../running-backend.mjs').RunningBackend} */
  let backend;
  /** @type {import('./browser.mjs').WebKit} */
  let webkit;
  /** @type {Visit} */
  let visit;

  before(async () => {
    backend = await startBackend({ host: '127.0.0.61' });
  });
  after(() => backend.stop());
  beforeEach(async () => {
    webkit = await openWebKit();
    visit = new Visit(webkit.window, backend.url);
    await visit.opensSignedIn('acc-anna', 'cs');
  });
  afterEach(() => webkit.close());

  test('a fresh card is redeemed', async () => {
    await visit.redeems(cards.FRESH);
    await visit.sees('stage', 'redeemed');
    assert.match(await visit.readsPanel(), /25,00/u);
    assert.equal(await visit.language(), 'cs');
    assert.deepEqual(await visit.complaints(), []);
  });

  test('a security check by e-mail lets the redemption go on', async () => {
    await visit.redeems(cards.CHECKED);
    await visit.presses('check:email');
    const entry = await visit.find(hooks.ENTRY);
    const messages = await (await fetch(`${backend.url}/demo/outbox`)).json();
    await entry.sendKeys(/\b\d{6}\b/u.exec(messages[0].text)?.[0] ?? '');
    await (await visit.find(hooks.SEND_ENTRY)).click();
    await visit.sees('stage', 'redeemed');
    assert.match(await visit.readsPanel(), /10,00/u);
    assert.deepEqual(await visit.complaints(), []);
  });

  test('a used card leads to the history, and to support', async () => {
    await visit.redeems(cards.USED_BY_ANNA);
    await visit.sees('problem', 'already-redeemed');
    assert.deepEqual(await visit.steps(), ['check-history: current']);
    await visit.presses('not-found');
    await visit.seesStep('contact-support', 'current');
    assert.equal(await visit.language(), 'cs');
    assert.deepEqual(await visit.complaints(), []);
  });
});
