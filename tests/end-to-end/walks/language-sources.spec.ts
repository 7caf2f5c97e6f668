/**
 * Where the language comes from, when several places name one: the element's author, the address, the document, an earlier choice, the
 * browser, in this order. The same rows are asked of the function and seen in an element on a page of their own.
 */
import type { LanguageSources } from '../../../www/src/element/languages.ts';
import { CHOICE, inOrder } from '../../../www/src/element/languages.ts';
import { startFieldPage } from '../field/field-page.mjs';
import { expect, test } from '../redeem-test.ts';

/** What is given, what is none of the languages in it although it is given, and the language that comes of it. */
type Row = Partial<LanguageSources> & { readonly noTag?: string; readonly speaks: string };

const BROWSER = ['sl-SI', 'en'];
const LONG = 'x'.repeat(5000);

const ROWS: readonly Row[] = [
  { host: 'cs', address: 'de', page: 'fr', stored: 'da', speaks: 'cs' },
  { address: 'de', page: 'fr', stored: 'da', speaks: 'de' },
  { page: 'fr', stored: 'da', speaks: 'fr' },
  { stored: 'da', speaks: 'da' },
  { speaks: 'sl' },
  { host: 'cs', stored: 'da', speaks: 'cs' },
  { address: 'de-AT', stored: 'da', speaks: 'de' },
  { address: 'iw', page: 'fr', speaks: 'he' },
  // A language that redeemkit does not speak, and what is no language, leave it to the next.
  { host: 'tlh', page: 'fr', speaks: 'fr' },
  { address: '%%%', page: 'fr', noTag: '%%%', speaks: 'fr' },
  { address: LONG, stored: 'da', noTag: LONG, speaks: 'da' },
  { stored: '"><b>', noTag: '"><b>', speaks: 'sl' },
];

test.use({ locale: 'sl-SI' });

for (const { speaks, noTag, ...row } of ROWS) {
  const sources: LanguageSources = { host: null, address: null, page: null, stored: null, browser: BROWSER, ...row };
  const name = JSON.stringify(row, (_, value: unknown) => (typeof value === 'string' && value.length > 20 ? `${value.length} characters` : value));

  test(`${name} speaks ${speaks}`, async ({ page }, { parallelIndex }) => {
    const given = [sources.host, sources.address, sources.page, sources.stored, ...BROWSER];
    expect(inOrder(sources)).toEqual(given.filter((tag) => tag !== null && tag !== noTag));

    const fieldPage = await startFieldPage(`127.0.2.${parallelIndex + 1}`);
    const address = new URL('/redeemkit', fieldPage.url);
    if (row.address !== undefined) address.searchParams.set('lang', row.address ?? '');
    await page.route('**/redeemkit*', async (route) => {
      const html = await (await route.fetch()).text();
      const host = row.host === undefined ? '' : ` language="${row.host}"`;
      const lang = row.page === undefined ? '' : ` lang="${row.page}"`;
      await route.fulfill({ contentType: 'text/html', body: html.replace(' lang="en"', lang).replace('storage="none"', host) });
    });
    await page.addInitScript(([key, stored]) => {
      Object.defineProperty(navigator, 'languages', { get: () => ['sl-SI', 'en'] });
      if (stored !== null) localStorage.setItem(key as string, stored as string);
    }, [CHOICE, sources.stored] as const);
    await page.goto(address.href);
    await expect(page.locator('redeem-code')).toHaveAttribute('lang', speaks);
    await fieldPage.stop();
  });
}

test('an element that keeps nothing does not read what was chosen either', async ({ page }, { parallelIndex }) => {
  const fieldPage = await startFieldPage(`127.0.2.${parallelIndex + 1}`);
  await page.addInitScript((key) => localStorage.setItem(key, 'da'), CHOICE);
  await page.route('**/redeemkit', async (route) => {
    const html = await (await route.fetch()).text();
    await route.fulfill({ contentType: 'text/html', body: html.replace(' lang="en"', '') });
  });
  await page.goto(`${fieldPage.url}/redeemkit`);
  await expect(page.locator('redeem-code')).toHaveAttribute('lang', 'sl');
  await fieldPage.stop();
});
