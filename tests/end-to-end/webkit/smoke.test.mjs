// @ts-check
/**
 * The main walks in WebKit, in Czech: a fresh card is credited, a used one leads to the next step and to
 * support, a mailed link signs in. Every walk is walked in Chromium.
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
    await visit.presses('hand-off');
    await (await visit.find(hooks.supportField('with_code'))).click();
    await (await visit.find(hooks.supportButton('send'))).click();
    await visit.find(hooks.RECEIVED);
    assert.deepEqual(await visit.complaints(), []);
  });

  test('a mailed link signs in, and the card is redeemed', async () => {
    await webkit.window.manage().deleteAllCookies();
    await webkit.window.get(`${backend.url}/?lang=cs`);
    await visit.redeems(cards.ANOTHER_FRESH);
    await (await visit.find(hooks.ENTRY)).sendKeys('kim@new.example');
    await (await visit.find(hooks.SEND_ENTRY)).click();
    await visit.find(`${hooks.PANEL}[data-tone="waiting"]`);
    const messages = await (await fetch(`${backend.url}/demo/outbox`)).json();
    const page = await webkit.window.getWindowHandle();
    await webkit.window.switchTo().newWindow('tab');
    await webkit.window.get(/http\S+/u.exec(messages[0].text)?.[0] ?? '');
    await (await visit.find(hooks.FOLLOW)).click();
    await visit.find('[data-word="mailed.signed-in"]');
    await webkit.window.close();
    await webkit.window.switchTo().window(page);
    await visit.find(`${hooks.ELEMENT}[data-stage="ready"]`);
    await (await visit.find(`${hooks.ELEMENT} button[type="submit"]`)).click();
    await visit.sees('stage', 'redeemed');
    assert.match(await visit.readsPanel(), /kim@new\.example/u);
  });
});
