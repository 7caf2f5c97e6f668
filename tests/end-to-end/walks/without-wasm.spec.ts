/**
 * A browser without WebAssembly: the page says in the customer's language that a code cannot be redeemed there, and where help is.
 */
import * as hooks from '../hooks.mjs';
import { ARABIC, CZECH, ENGLISH } from '../languages.ts';
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

test.describe('with a language file of the page that is broken', () => {
  test.use({ language: CZECH });

  test('it is said in English, and nobody reads what the file is made of', async ({ address, page, customer }) => {
    await page.addInitScript(() => Reflect.deleteProperty(globalThis, 'WebAssembly'));
    await page.goto(`${address}/`);
    await expect(customer.panel).toBeVisible();
    await page.evaluate(async (name) => {
      const element = document.querySelector(name) as Element & { loadLocale: unknown; program: unknown };
      element.loadLocale = () => 'absence = Tady { $kde } se kód neuplatní.\n    .link = <b>Podpora</b>\n';
      element.program = await (await fetch(element.getAttribute('program') as string)).json();
    }, hooks.ELEMENT);
    await expect(customer.panel).toContainText(ENGLISH.keyWords);
    await expect(customer.panel).not.toContainText(/[{}<>$]/u);
  });
});
