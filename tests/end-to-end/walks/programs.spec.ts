/**
 * B1, B2, B6, D1, D3: three programs by `?program=`. Cards that never expire and say so against codes with a date, what a currency and a
 * region mean before and after, and pictures of where a code is.
 */
import * as cards from '../cards.mjs';
import { keepPicture } from '../picture.ts';
import { expect, inEachLanguage, test } from '../redeem-test.ts';

inEachLanguage(() => {
  test('a date that has passed is doubted where cards never expire, and believed where codes have one', async ({ customer }) => {
    await customer.opens();
    await customer.redeems(cards.EXPIRED);
    await customer.seesProblem('expired');
    const doubted = await customer.panel.getByRole('heading').first().innerText();
    await keepPicture(customer, 'expired-against-never');

    await customer.presses('entered-correctly');
    await customer.seesStep('contact-support', 'current');
    await customer.opens('?program=shop-gift-code');
    await customer.redeems(cards.SHOP_EXPIRED);
    await customer.seesProblem('expired');
    await expect(customer.panel.getByRole('heading').first()).not.toHaveText(doubted);
    await keepPicture(customer, 'expired-with-a-date');
  });

  test('a card in another currency: told after trying, and credited where it fits', async ({ customer }) => {
    await customer.opens();
    await customer.redeems(cards.IN_DOLLARS);
    await customer.seesProblem('currency-mismatch');
    await customer.seesSteps('use-other-account: current', 'keep-for-later: current');
    await keepPicture(customer, 'currency-mismatch');
    await customer.isSignedInAs('acc-ida');
    await customer.opens();
    await customer.redeems(cards.IN_DOLLARS);
    await expect(customer.element).toHaveAttribute('data-stage', 'redeemed');
    await customer.readsIn(customer.language);
    await keepPicture(customer, 'currency-fits');
  });

  test('an account that no card of the program fits is told before anything is tried', async ({ customer }) => {
    await customer.isSignedInAs('acc-ida');
    await customer.opens('?program=shop-gift-code');
    await expect(customer.notice('card-currency')).toContainText('USD');
    await expect(customer.notice('card-region')).toBeVisible();
    await keepPicture(customer, 'no-card-fits');
  });

  test('a region is doubted where cards work in any', async ({ customer }) => {
    await customer.opens();
    await customer.redeems(cards.ANOTHER_REGION);
    await customer.seesProblem('region');
    await keepPicture(customer, 'region-in-doubt');
  });

  test('where the code is, in pictures', async ({ customer }) => {
    await customer.opens();
    await customer.redeems(cards.WRONG_PRODUCT);
    await customer.seesProblem('wrong-product');
    await expect(customer.places).toHaveCount(3);
    await keepPicture(customer, 'places-of-the-code');
    await customer.page.emulateMedia({ forcedColors: 'active' });
    await keepPicture(customer, 'places-in-forced-colours');
  });

  test('a discount that is used up is one for support at once', async ({ customer }) => {
    await customer.opens('?program=discount');
    await customer.redeems(cards.DISCOUNT_USED_UP);
    await customer.seesProblem('usage-limit');
    await customer.seesSteps('contact-support: current');
    await keepPicture(customer, 'discount-used-up');
  });

  test('a code of the shop is credited', async ({ customer }) => {
    await customer.opens('?program=shop-gift-code');
    await customer.redeems(cards.SHOP_FRESH);
    await customer.seesCredit('20.00');
    await keepPicture(customer, 'shop-redeemed');
  });
});
