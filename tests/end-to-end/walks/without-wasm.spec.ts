/**
 * A browser without WebAssembly: the page says in the customer's language that a code cannot be redeemed there, and where help is.
 */
import { ARABIC, ENGLISH } from '../languages.ts';
import { expect, inEachLanguage, test } from '../redeem-test.ts';

inEachLanguage(() => {
  test('where WebAssembly is absent, the page says so instead of showing a dead field', async ({ address, page, customer, language }) => {
    await page.addInitScript(() => Reflect.deleteProperty(globalThis, 'WebAssembly'));
    await page.goto(`${address}/`);
    await expect(customer.panel).toBeVisible();
    await expect(customer.field).toBeHidden();
    await expect(customer.panel).toContainText(language.keyWords);
    const direction = await customer.panel.evaluate((panel) => getComputedStyle(panel).direction);
    expect(direction).toBe(language.tag === 'ar' ? 'rtl' : 'ltr');
    await expect(customer.panel.getByRole('link')).toHaveAttribute('href', /support/u);
  });
}, [ENGLISH, ARABIC]);
