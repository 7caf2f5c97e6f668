/**
 * E1 to E7, B9: the membership page says what a change would cost before it is made, and until when it can be undone; the change then
 * happens at the backend, and the redeem page knows of it.
 */
import { keepPicture } from '../picture.ts';
import { expect, inEachLanguage, test } from '../redeem-test.ts';

const DISCOUNT = 'Half price for life';
const EARLY_ACCESS = 'Early access to new films';

inEachLanguage(() => {
  test('a smaller plan ends the discount with the period, which is said first', async ({ customer }) => {
    await customer.isSignedInAs('acc-eva');
    await customer.visits('membership');
    await customer.membership.intends('downgrade');
    const warning = customer.membership.warning('discount-at-risk');
    await expect(warning).toContainText(DISCOUNT);
    await expect(warning).not.toContainText(EARLY_ACCESS);
    await keepPicture(customer, 'membership-downgrade');
    await customer.membership.leavesItAsItIs();
    await expect(customer.membership.changes).toHaveCount(3);

    await customer.membership.intends('downgrade');
    await customer.membership.makesTheChange();
    await expect(customer.page.locator('#plan')).toContainText('Basic');
    await expect(customer.membership.benefits('lost')).toHaveCount(0);
  });

  test('yearly payment loses the discount at once, and no day is named', async ({ customer }) => {
    await customer.isSignedInAs('acc-eva');
    await customer.visits('membership');
    await customer.membership.intends('yearly');
    await expect(customer.membership.warning('discount-at-risk')).toContainText(DISCOUNT);
    await keepPicture(customer, 'membership-yearly');
    await customer.membership.makesTheChange();
    await expect(customer.membership.benefits('lost')).toContainText(DISCOUNT);
    await expect(customer.membership.benefits('kept')).toContainText(EARLY_ACCESS);
  });

  test('cancelling can be undone in time, here and by what the redeem page says', async ({ customer }) => {
    await customer.isSignedInAs('acc-eva');
    await customer.visits('membership');
    await customer.membership.intends('cancel');
    await expect(customer.membership.warning('discount-at-risk')).toContainText(EARLY_ACCESS);
    await keepPicture(customer, 'membership-cancel');
    await customer.membership.makesTheChange();
    await expect(customer.page.locator('#notices [data-notice="discount-kept"]')).toContainText(DISCOUNT);
    await keepPicture(customer, 'membership-cancelled');

    await customer.opens();
    await expect(customer.notice('discount-kept')).toContainText(DISCOUNT);
    await keepPicture(customer, 'redeem-page-cancelled');
    await customer.visits('membership');
    await customer.membership.intends('renew');
    await customer.membership.makesTheChange();
    await expect(customer.membership.benefits('lost')).toHaveCount(0);
    await customer.opens();
    await expect(customer.account).toBeVisible();
    await expect(customer.notice('discount-kept')).toHaveCount(0);
  });

  test('failed charges put the discount at risk, and a payment method averts it', async ({ customer }) => {
    await customer.isSignedInAs('acc-tom');
    await customer.opens();
    await expect(customer.notice('discount-at-risk')).toContainText(DISCOUNT);
    await keepPicture(customer, 'failed-charges');
    await customer.visits('membership');
    await customer.membership.intends('add-payment-method');
    await expect(customer.page.locator('#warning [data-notice]')).toHaveCount(0);
    await customer.membership.makesTheChange();
    await expect(customer.page.locator('#notices [data-notice]')).toHaveCount(0);
  });

  test('a discount that is lost is not brought back by renewing, and nothing is promised', async ({ customer }) => {
    await customer.isSignedInAs('acc-fay');
    await customer.visits('membership');
    await expect(customer.page.locator('#notices [data-notice="discount-lost"]')).toContainText(DISCOUNT);
    await customer.membership.intends('renew');
    await expect(customer.membership.warning('discount-lost')).toContainText(DISCOUNT);
    await keepPicture(customer, 'membership-lost');
    await customer.membership.makesTheChange();
    await expect(customer.membership.benefits('lost')).toContainText(DISCOUNT);
  });

  test('a cancelled membership runs on while its balance is used up', async ({ customer }) => {
    await customer.isSignedInAs('acc-cleo');
    await customer.visits('membership');
    await expect(customer.page.locator('#outlook li')).toHaveCount(2);
    await keepPicture(customer, 'membership-cancelled-balance');
  });
});
