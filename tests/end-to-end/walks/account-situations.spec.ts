/**
 * A6 to A8, B5 to B8, B10: what the account's situation changes. The page knows it from the backend, asks where the backend does not tell,
 * and says what the balance pays for and when it ends.
 */
import * as cards from '../cards.mjs';
import { keepPicture } from '../picture.ts';
import { expect, inEachLanguage, test } from '../redeem-test.ts';

const DISCOUNT = 'Half price for life';

inEachLanguage(() => {
  test('billed by a partner: the harmless ways first, what cancelling costs before it is done, and when the account is closed', async ({ customer }) => {
    await customer.isSignedInAs('acc-pia');
    await customer.opens();
    await customer.redeems(cards.STATES_REASON);
    await customer.seesProblem('billed-by-partner');
    await customer.seesSteps('keep-for-later: current', 'use-other-account: current', 'cancel-membership: current');
    await expect(customer.noticeAt('cancel-membership', 'discount-at-risk')).toContainText(DISCOUNT);
    await keepPicture(customer, 'billed-by-partner');

    await customer.follows('cancel-membership');
    await customer.membership.intends('cancel');
    await expect(customer.membership.warning('discount-at-risk')).toContainText(DISCOUNT);
    await keepPicture(customer, 'membership-cancel-partner');
    await customer.membership.makesTheChange();
    await expect(customer.membership.changes).toHaveText([/./u]);
    await customer.goesBack();

    await customer.presses('done:cancel-membership');
    await customer.seesSteps('cancel-membership: done', 'wait-until-closed: current', 'restart-with-card: later');
    await customer.redeems(cards.STATES_REASON);
    await customer.seesProblem('not-closed-yet');
    await keepPicture(customer, 'not-closed-yet');
  });

  test('in a bundle: keep the card, or another account', async ({ customer }) => {
    await customer.isSignedInAs('acc-ben');
    await customer.opens();
    await customer.redeems(cards.STATES_REASON);
    await customer.seesProblem('in-bundle');
    await customer.seesSteps('keep-for-later: current', 'use-other-account: current');
    await keepPicture(customer, 'in-bundle');
  });

  test('the cause is withheld and the account does not tell: the page asks', async ({ customer }) => {
    await customer.isSignedInAs('acc-uma');
    await customer.opens();
    await customer.redeems(cards.VOUCHER);
    await customer.seesProblem('not-for-this-account');
    await customer.seesSteps('choose-situation: current');
    await keepPicture(customer, 'which-situation');
    await customer.presses('bundle');
    await customer.seesSteps('choose-situation: done', 'keep-for-later: current', 'use-other-account: current');
    await customer.readsIn(customer.language);
  });

  test('the cause is withheld and the account tells it: nothing is asked', async ({ customer }) => {
    await customer.isSignedInAs('acc-ben');
    await customer.opens();
    await customer.redeems(cards.VOUCHER);
    await customer.seesProblem('not-for-this-account');
    await customer.seesSteps('keep-for-later: current', 'use-other-account: current');
  });

  test('a balance that ends this week is told of, and a card moves its end', async ({ customer }) => {
    await customer.isSignedInAs('acc-leo');
    await customer.opens();
    await expect(customer.notice('balance-ending')).toBeVisible();
    await keepPicture(customer, 'balance-ending');
    await customer.redeems(cards.FRESH);
    await customer.seesCredit('25.00');
    await expect(customer.notice('balance-ending')).toHaveCount(0);
    await expect(customer.outlook.locator('[data-mark="used-up"]')).toBeVisible();
    await keepPicture(customer, 'balance-after-a-card');
  });

  test('what the balance pays for can be looked up, here and on the membership page', async ({ customer }) => {
    await customer.isSignedInAs('acc-noa');
    await customer.opens();
    await customer.opensTheBalance();
    const days = await customer.outlook.locator('[data-mark]').evaluateAll((marks) => marks.map((mark) => mark.getAttribute('data-mark')));
    expect(days).toEqual(['today', 'payment', 'reminder', 'used-up']);
    await expect(customer.element.locator('svg.redeem-timeline [data-mark="payment"]')).toHaveCount(3);
    await keepPicture(customer, 'balance-outlook');
    const told = await customer.outlook.locator('li').allInnerTexts();

    await customer.visits('membership');
    await expect(customer.page.locator('#outlook li')).toHaveText(told);
    await keepPicture(customer, 'membership-balance');
  });

  test('two cards in a row are added up, and each moves the end of the balance', async ({ customer }) => {
    await customer.isSignedInAs('acc-noa');
    await customer.opens();
    const end = async (): Promise<string> => customer.outlook.locator('[data-mark="used-up"]').innerText();
    await customer.redeems(cards.FRESH);
    await customer.seesCredit('65.00');
    const first = await end();
    await customer.presses('start-over');
    await customer.redeems(cards.ANOTHER_FRESH);
    await customer.seesCredit('115.00');
    expect(await end()).not.toBe(first);
  });
});
