/**
 * The onlooker of the walks notices what it looks for. Without this, a walk in which it sees nothing would say nothing.
 */
import * as cards from '../cards.mjs';
import { Onlooker } from '../onlooker.ts';
import { expect, test } from '../redeem-test.ts';

test('a breach of the policy, an error and a warning are noticed; a refusal is expected', async ({ page, backend }) => {
  const onlooker = await Onlooker.beside(page.context());
  await page.goto(backend.url);
  await page.evaluate(() => fetch('/account'));
  expect(onlooker.complaints()).toEqual([]);
  await page.evaluate(() => {
    const style = document.createElement('style');
    style.textContent = 'p { color: red }';
    document.head.append(style);
    console.warn('a warning');
    setTimeout(() => { throw new Error('an error'); });
  });
  await expect.poll(() => onlooker.complaints()).toEqual(expect.arrayContaining([
    expect.stringMatching(/^securitypolicyviolation: style-src-elem/u), 'a warning', 'Error: an error',
  ]));
});

const HIDING_PLACES: Record<string, (code: string) => unknown> = {
  console: (code) => console.debug(`about to redeem ${code}`),
  address: (code) => history.replaceState(null, '', `?code=${encodeURIComponent(code.replaceAll('-', ' '))}`),
  request: (code) => fetch('/health', { method: 'POST', body: code }),
  title: (code) => { document.title = code.replaceAll('-', ''); },
  cookie: (code) => { document.cookie = `last=${code.toLowerCase()}`; },
  attribute: (code) => document.querySelector('redeem-code input')?.setAttribute('value', code),
  text: (code) => document.querySelector('redeem-code')?.append(code),
  localStorage: (code) => localStorage.setItem('last', code),
  sessionStorage: (code) => sessionStorage.setItem(code, 'last'),
  history: (code) => history.replaceState({ code }, ''),
  resource: (code) => performance.mark(code),
  database: (code) => new Promise((resolve) => { indexedDB.open(code).onsuccess = resolve; }),
};

/** A security code that came by a message; the backend draws others. */
const SECURITY_CODE = '204-816';

for (const [place, hide] of Object.entries(HIDING_PLACES)) {
  test(`a code in ${place} is found`, async ({ page, backend }) => {
    const onlooker = await Onlooker.beside(page.context());
    await page.goto(backend.url);
    await expect(page.locator('redeem-code')).toHaveAttribute('data-stage', /./u);
    const codes = [cards.FRESH, '204816'];
    expect(await onlooker.findsCodes(codes, page)).toEqual([]);
    await page.evaluate(hide, SECURITY_CODE);
    expect(await onlooker.findsCodes(codes, page)).toEqual(expect.arrayContaining([`204816 in ${place}`]));
    await page.evaluate(hide, cards.FRESH);
    expect(await onlooker.findsCodes(codes, page)).toEqual(expect.arrayContaining([`${cards.FRESH} in ${place}`]));
  });
}
