/**
 * D3: a card with a PIN. A second field asks for it once the code is read, a wrong one can be corrected, code and PIN arrive together
 * from a scanner, and a locked card ends with support.
 */
import * as cards from '../cards.mjs';
import { expect, inEachLanguage, test } from '../redeem-test.ts';

const PIN = '4321';

inEachLanguage(() => {
  test('a wrong PIN is corrected in its own field, and the card is credited', async ({ customer }) => {
    await customer.opens();
    await customer.types('90210-55512');
    await expect(customer.pin).toBeHidden();
    await customer.types(cards.WITH_PIN);
    await expect(customer.pin).toBeVisible();
    await expect(customer.pin).toHaveAccessibleName(/PIN/u);
    await expect(customer.pin).toHaveAttribute('inputmode', 'numeric');
    await expect(customer.pin).toHaveAttribute('autocomplete', 'off');

    // What cannot be right costs no try.
    await customer.submits();
    await expect(customer.pin).toBeFocused();
    await expect(customer.pin).toHaveAttribute('aria-invalid', 'true');
    await customer.pin.fill('432');
    await customer.submits();
    await expect(customer.pin).toHaveAccessibleDescription(/4/u);

    await customer.pin.fill('9999');
    await customer.submits();
    await customer.seesProblem('pin-wrong');
    // Arabic has a word for two tries.
    await expect(customer.panel).toContainText(/2|محاولتان/u);
    await customer.presses('edit-code');
    await expect(customer.pin).toBeFocused();
    await customer.pin.fill(PIN);
    await customer.pin.press('Enter');
    await customer.seesCredit('20.00');
    await expect(customer.field).toHaveValue('');
    await expect(customer.pin).toBeHidden();
  });

  test('a locked card ends with support', async ({ customer }) => {
    await customer.opens();
    await customer.redeems(cards.PIN_LOCKED);
    await customer.seesProblem('pin-locked');
    await customer.seesStep('contact-support', 'current');
  });
});

test('code and PIN that are pasted together fill both fields', async ({ customer }) => {
  await customer.opens();
  await customer.pastes(`${cards.WITH_PIN}\n${PIN}`);
  await expect(customer.field).toHaveValue(cards.WITH_PIN);
  await expect(customer.pin).toHaveValue(PIN);
  // While the code is mended the PIN stays.
  await customer.field.press('Backspace');
  await customer.field.press(cards.WITH_PIN.slice(-1));
  await expect(customer.pin).toHaveValue(PIN);
  await customer.submits();
  await customer.seesCredit('20.00');
});

test('a text that a scanner hands over is redeemed', async ({ customer, page }) => {
  await customer.opens();
  const scanned = `${cards.WITH_PIN.replaceAll('-', '')} ${PIN}\r\n`;
  await page.locator('redeem-code').evaluate((element, text) => (element as HTMLElement & { pasteText(text: string): void }).pasteText(text), scanned);
  await expect(customer.field).toHaveValue(cards.WITH_PIN);
  await customer.submits();
  await customer.seesCredit('20.00');
});
