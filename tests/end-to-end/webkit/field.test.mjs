// @ts-check
/**
 * The rows of the field in WebKit, the scanner, and text that arrives beside the field. The same rows are played in the other engines:
 * `tests/end-to-end/field`.
 */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';

import { Key } from 'selenium-webdriver';

import { startFieldPage } from '../field/field-page.mjs';
import { ROWS, SCANNED } from '../field/rows.mjs';
import { openWebKit } from './browser.mjs';
import { Visit } from './visit.mjs';

const KEYS = /** @type {Record<string, string>} */ ({ Backspace: Key.BACK_SPACE, Delete: Key.DELETE, Control: Key.CONTROL });

const COMPOSE = `
  const [field, text] = arguments;
  const before = field.value;
  field.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true }));
  for (let length = 1; length <= text.length; length += 1) {
    const event = { inputType: 'insertCompositionText', data: text.slice(0, length), isComposing: true, bubbles: true };
    field.dispatchEvent(new InputEvent('beforeinput', event));
    field.value = before + event.data;
    field.dispatchEvent(new InputEvent('input', event));
  }
  field.dispatchEvent(new CompositionEvent('compositionend', { data: text, bubbles: true }));`;

const FILL = `
  const [field, text] = arguments;
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));`;

const READ = `
  const { value, selectionStart: start, selectionEnd: end } = arguments[0];
  return value.slice(0, start) + '|' + (start === end ? '' : value.slice(start, end) + '|') + value.slice(end);`;

describe('the field in WebKit', { timeout: 300_000 }, () => {
  /** @type {import('../field/field-page.mjs').FieldPage} */
  let page;
  /** @type {import('./browser.mjs').WebKit} */
  let webkit;
  /** @type {Visit} */
  let visit;
  /** @type {import('selenium-webdriver').WebElement} */
  let field;

  before(async () => {
    page = await startFieldPage('127.0.0.63');
    webkit = await openWebKit();
    visit = new Visit(webkit.window, page.url);
    await webkit.window.get(`${page.url}/redeemkit`);
    await visit.sees('stage', 'ready');
    field = await visit.find('form input');
  });
  after(async () => {
    await webkit.close();
    await page.stop();
  });

  for (const row of ROWS) {
    test(row.name, async () => {
      await begins(row.start);
      for (const action of row.actions) await does(action);
      assert.equal(await reads(), row.shows);
    });
  }

  test('a code pasted with the focus on the button goes to the field', async () => {
    await begins('|');
    await copies('abcdefgh23456789');
    await visit.inPage('arguments[0].focus()', await visit.find('redeem-code button'));
    await presses('Control+v');
    assert.equal(await reads(), SCANNED.shows);
  });

  test('a paste meant for another field is left to it', async () => {
    await begins('|');
    await copies('ABCD-EFGH-2345-6789');
    await presses('Control+v');
    assert.equal(await field.getAttribute('value'), '');
  });

  test("a scanner's keys all arrive, and its Enter sends", async () => {
    await begins('|');
    const keys = webkit.window.actions({ async: true });
    for (const character of SCANNED.code) keys.keyDown(character).keyUp(character).pause(SCANNED.milliseconds);
    await keys.perform();
    assert.equal(await reads(), SCANNED.shows);
    await presses('Enter');
    await visit.sees('stage', 'refused');
  });

  /** @param {string} start */
  async function begins(start) {
    await visit.inPage(`${FILL} field.focus(); field.setSelectionRange(arguments[2], arguments[2]);`, field, start.replace('|', ''), start.indexOf('|'));
  }

  /** @returns {Promise<string>} */
  const reads = () => visit.inPage(READ, field);

  /** @param {import('../field/rows.mjs').Action} action */
  async function does({ types, presses: key, pastes, composes, fills }) {
    if (types !== undefined) await webkit.window.actions().sendKeys(types).perform();
    if (key !== undefined) await presses(key);
    if (composes !== undefined) await visit.inPage(COMPOSE, field, composes);
    if (fills !== undefined) await visit.inPage(FILL, field, fills);
    if (pastes === undefined) return;
    const [from, to] = await visit.inPage('return [arguments[0].selectionStart, arguments[0].selectionEnd]', field);
    await copies(pastes);
    await visit.inPage('arguments[0].focus(); arguments[0].setSelectionRange(arguments[1], arguments[2]);', field, from, to);
    await presses('Control+v');
  }

  /** @param {string} text */
  async function copies(text) {
    await visit.inPage('const elsewhere = document.getElementById("elsewhere"); elsewhere.value = arguments[0]; elsewhere.focus(); elsewhere.select();', text);
    await presses('Control+c');
  }

  /** Presses a key, or a key with another held. @param {string} keys */
  async function presses(keys) {
    const [held, key] = keys.includes('+') ? keys.split('+') : [undefined, keys];
    const press = KEYS[key ?? ''] ?? (key === 'Enter' ? Key.ENTER : key ?? '');
    const actions = webkit.window.actions();
    if (held !== undefined) actions.keyDown(KEYS[held] ?? '');
    actions.keyDown(press).keyUp(press);
    if (held !== undefined) actions.keyUp(KEYS[held] ?? '');
    await actions.perform();
  }
});
