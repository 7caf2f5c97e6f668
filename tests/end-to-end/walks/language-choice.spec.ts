/**
 * The customer changes the language on the page: what is shown is said again in the other one, and nothing else changes.
 */
import * as cards from '../cards.mjs';
import * as hooks from '../hooks.mjs';
import { ARABIC, CZECH } from '../languages.ts';
import { expect, test } from '../redeem-test.ts';

test('a refusal is said again in the language chosen', async ({ customer }) => {
  await customer.opens();
  await customer.redeems(cards.USED_BY_ANNA);
  await customer.seesProblem('already-redeemed');
  await customer.chooses(CZECH);
  await customer.readsIn(CZECH);
  await expect(customer.element.locator('[lang="en"]')).toHaveCount(0);
  await expect(customer.panel).toHaveAttribute('data-problem', 'already-redeemed');
});

for (const language of [CZECH, ARABIC]) {
  test(`what was typed, the caret and a finding are there ${language.name} as well`, async ({ customer, page }) => {
    await customer.opens();
    await customer.types('1K7Q-CUFM');
    await customer.field.evaluate((input: HTMLInputElement) => input.setSelectionRange(2, 2));
    const finding = customer.element.locator('[data-message="note-group-differs"]');
    const inEnglish = await finding.innerText();
    // With the keyboard, so that the focus is where the customer has it.
    const picker = page.locator(hooks.LANGUAGES);
    await picker.focus();
    await customer.chooses(language);
    await expect(customer.element).toHaveAttribute('lang', language.tag);
    await expect(customer.element).toHaveAttribute('dir', language === ARABIC ? 'rtl' : 'ltr');
    await expect(picker).toBeFocused();
    await expect(customer.field).toHaveValue('1K7Q-CUFM');
    await expect(customer.field).toHaveCSS('direction', 'ltr');
    await expect(finding).toHaveCount(1);
    expect(await finding.innerText()).not.toBe(inEnglish);
    await customer.field.focus();
    await page.keyboard.press('Delete');
    await expect(customer.field, 'the caret was where it had been').toHaveValue('1KQC-UFM');
  });
}

test('from left to right to right to left and back, with an outcome and its steps open', async ({ customer, page }) => {
  await customer.opens();
  await customer.redeems(cards.UNKNOWN);
  await customer.presses('entered-correctly');
  await customer.seesStep('wait', 'current');
  await expect(page.locator('html')).toHaveAttribute('dir', 'ltr');
  const until = await customer.element.locator('[data-step="wait"]').getAttribute('data-until');
  await customer.chooses(ARABIC);
  await customer.readsIn(ARABIC);
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  await expect(customer.panel).toHaveCSS('direction', 'rtl');
  await customer.seesStep('wait', 'current');
  await expect(customer.element.locator('[data-step="wait"]')).toHaveAttribute('data-until', until ?? '');
  await customer.chooses(customer.language);
  await customer.readsIn(customer.language);
  await expect(customer.panel).toHaveCSS('direction', 'ltr');
});

test('a change of language by the page takes no focus away from who stands in the outcome', async ({ customer }) => {
  await customer.opens();
  await customer.redeems(cards.UNKNOWN);
  const button = customer.element.locator(hooks.action('entered-correctly'));
  await button.focus();
  await customer.element.evaluate((element: HTMLElement & { language: string }) => { element.language = 'cs'; });
  await customer.readsIn(CZECH);
  await expect(button).toBeFocused();
});

test('the picker names each language in itself', async ({ customer, page }) => {
  await customer.opens();
  const offered = await page.locator(hooks.LANGUAGES).locator('option').evaluateAll((options) => options.map((option) => `${option.getAttribute('lang')} ${option.textContent}`));
  expect(offered).toEqual([
    'ar العربية', 'cs Čeština', 'da Dansk', 'de Deutsch', 'en English', 'fr Français', 'he עברית', 'ja 日本語', 'pl Polski', 'sl Slovenščina',
  ]);
});

test('a choice outlasts the page, an address outranks it, and the browser does not', async ({ customer, page, address }) => {
  await customer.opens();
  await customer.chooses(CZECH);
  await expect(customer.element).toHaveAttribute('lang', 'cs');
  await customer.reloads();
  await expect(customer.element).toHaveAttribute('lang', 'cs');
  await page.evaluate(() => {
    Object.defineProperty(navigator, 'languages', { get: () => ['fr'] });
    window.dispatchEvent(new Event('languagechange'));
  });
  await customer.types('1K7Q');
  await expect(customer.element).toHaveAttribute('lang', 'cs');
  await expect(page.locator('html')).toHaveAttribute('lang', 'cs');
  await page.goto(`${address}/?lang=de`);
  await expect(customer.element).toHaveAttribute('lang', 'de');
});
