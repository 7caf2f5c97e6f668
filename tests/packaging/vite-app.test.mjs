// @ts-check
/**
 * The tarball in a Vite app: built with Vite's defaults, served by the real backend under its policy, and a card is redeemed in it.
 */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';

import { chromium } from 'playwright';

import * as cards from '../end-to-end/cards.mjs';
import * as places from '../end-to-end/places.mjs';
import { startBackend } from '../end-to-end/running-backend.mjs';
import { makeApp, viteBuild } from './app.mjs';

describe('a Vite app', { timeout: 300_000 }, () => {
  /** @type {import('./app.mjs').App} */
  let app;
  /** @type {import('../end-to-end/running-backend.mjs').RunningBackend} */
  let backend;
  /** @type {import('playwright').Browser} */
  let browser;

  before(async () => {
    app = await makeApp();
    await viteBuild(app);
    backend = await startBackend({ host: '127.0.0.71', page: join(app.folder, 'dist') });
    browser = await chromium.launch({ executablePath: places.chromium(), args: ['--no-sandbox'] });
  });
  after(async () => {
    await browser?.close();
    await backend?.stop();
    await app?.remove();
  });

  /** Opens the app, signed in; `complaints` fills with what its console says. */
  async function open() {
    const page = await browser.newPage({ locale: 'en-GB' });
    /** @type {string[]} */
    const complaints = [];
    page.on('pageerror', (error) => complaints.push(String(error)));
    page.on('console', (line) => {
      if (line.type() === 'error' || line.type() === 'warning') complaints.push(line.text());
    });
    const signedIn = await page.request.post(`${backend.url}/session`, { data: { account: 'acc-anna' } });
    assert.equal(signedIn.status(), 201);
    await page.goto(backend.url);
    return { page, complaints };
  }

  test('redeems a fresh card', async () => {
    const { page, complaints } = await open();
    const element = page.locator('redeem-code');
    await element.getByRole('textbox').fill(cards.FRESH);
    await element.locator('button[type="submit"]').click();
    await page.getByText('the app heard: redeemed').waitFor();
    await element.getByText(/€25\.00/u).first().waitFor();
    assert.deepEqual(complaints, []);
    await page.close();
  });

  test('survives programs that are none', async () => {
    const { page, complaints } = await open();
    // The values cannot be sent to the page, being what they are; the page makes them itself.
    const values = (await readFile(join(places.root(), 'tests/packaging/bad-values.mjs'), 'utf8')).replace(/^export /gmu, '');
    const answers = await page.evaluate(`(async () => { ${values} return (${tryPrograms})(noRecords(() => {})); })()`);
    assert.deepEqual(answers, []);
    const element = page.locator('redeem-code');
    await element.getByRole('textbox').fill(cards.ANOTHER_FRESH);
    await element.locator('button[type="submit"]').click();
    await page.getByText('the app heard: redeemed').waitFor();
    assert.deepEqual(complaints, []);
    await page.close();
  });
});

/**
 * Runs in the page: sets each value as the element's program and says which was not answered by a complete error; then takes the last back.
 *
 * @param {Record<string, unknown>} programs
 */
async function tryPrograms(programs) {
  const element = /** @type {any} */ (document.querySelector('redeem-code'));
  const wrong = [];
  for (const [what, program] of Object.entries(programs)) {
    // Without a program of its own the element takes the one that its attribute names.
    if (program === null || program === undefined) continue;
    const heard = new Promise((resolve) => {
      element.addEventListener('redeem-error', (/** @type {any} */ event) => {
        event.preventDefault();
        resolve(event.detail.error);
      }, { once: true });
      setTimeout(resolve, 20_000, { name: 'nothing was said' });
    });
    element.program = program;
    const { name, kind, field, remedy } = /** @type {any} */ (await heard);
    if (name !== 'RedeemkitError' || !/^invalid-/u.test(kind) || typeof field !== 'string' || !remedy) wrong.push(`${what}: ${name} ${kind} ${field}`);
  }
  element.program = null;
  return wrong;
}
