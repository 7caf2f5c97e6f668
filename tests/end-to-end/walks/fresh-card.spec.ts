/**
 * B4, B5: a card that was never used is credited, and the page shows the balance.
 */
import * as cards from '../cards.mjs';
import { keepPicture } from '../picture.ts';
import { expect, inEachLanguage, test } from '../redeem-test.ts';

inEachLanguage(() => {
  test('a fresh card is redeemed and the balance is shown', async ({ customer }) => {
    await customer.opens();
    await customer.redeems(cards.FRESH);
    await customer.seesCredit('25.00');
    await expect(customer.panel).toHaveAttribute('data-tone', 'good');
    await expect(customer.panel.locator('strong')).toHaveText(customer.money('25.00'));
    await keepPicture(customer, 'redeemed');
  });

  test('a second card is added to the balance', async ({ customer }) => {
    await customer.opens();
    await customer.redeems(cards.FRESH);
    await customer.seesCredit('25.00');
    await customer.presses('start-over');
    await customer.redeems(cards.ANOTHER_FRESH);
    await customer.seesCredit('75.00');
    await keepPicture(customer, 'second-card-added');
  });

  test('a code is understood however it is written', async ({ customer }) => {
    await customer.opens();
    await customer.redeems(cards.FRESH.toLowerCase().replaceAll('-', ' '));
    await customer.seesCredit('25.00');
  });
});
