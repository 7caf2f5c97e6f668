/**
 * A code is pasted without a click into the field first, is found nowhere else, and is gone for good once it is redeemed.
 */
import * as cards from '../cards.mjs';
import { expect, test } from '../redeem-test.ts';

test('a code pasted on the page is redeemed, and no undo brings it back', async ({ customer, page }) => {
  await customer.opens();
  await customer.pastes(cards.FRESH.toLowerCase());
  await expect(customer.field).toHaveValue(cards.FRESH);
  await customer.submits();
  await customer.seesCredit('25.00');
  await expect(customer.field).toHaveValue('');
  await customer.field.focus();
  await page.keyboard.press('Control+z');
  await expect(customer.field).toHaveValue('');
});
