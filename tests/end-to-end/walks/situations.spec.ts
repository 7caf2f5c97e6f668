/**
 * A0: a customer without an error at hand finds the situation in a list under the field, and is led on from there; E7: whether it helped
 * the customer says.
 */
import { AxeBuilder } from '@axe-core/playwright';

import * as cards from '../cards.mjs';
import { expect, inEachLanguage, test } from '../redeem-test.ts';

inEachLanguage(() => {
  test('a code that cannot be read: other places, then support, and whether that helped', async ({ customer, language }) => {
    await customer.opens();
    await customer.finds('unreadable');
    await customer.seesProblem('unreadable');
    await customer.seesSteps('find-the-code: current');
    await expect(customer.panel.getByRole('heading').first()).toBeFocused();
    await customer.presses('not-found');
    await customer.seesSteps('find-the-code: done', 'keep-as-proof: current', 'contact-support: current');
    await customer.reloads();
    await customer.seesProblem('unreadable');
    await customer.presses('done:keep-as-proof');
    await customer.seesStep('contact-support', 'current');
    await customer.presses('helped');
    await expect(customer.panel).toHaveAttribute('data-tone', 'good');
    await customer.readsIn(language);
    await customer.reloads();
    await expect(customer.panel).toHaveCount(0);
  });

  test('a bundle that pays for the account: keep the card or use it elsewhere', async ({ customer }) => {
    await customer.isSignedInAs('acc-uma');
    await customer.opens();
    await customer.finds('not-for-this-account');
    await customer.seesProblem('not-for-this-account');
    await customer.presses('bundle');
    await customer.seesSteps('choose-situation: done', 'keep-for-later: current', 'use-other-account: current');
    await customer.presses('did-not-help');
    await customer.seesStep('clear-cookies', 'current');
  });

  for (const [situation, steps] of [
    ['unexpected-code', ['secure-account: current', 'contact-support: current']],
    ['check-fails', ['check-spam: current', 'update-phone: current', 'try-another-way: current', 'contact-support: current']],
    ['discount-lost', ['contact-support: current']],
  ] as const) {
    test(`${situation}: what can be done, without a ladder`, async ({ customer, language }) => {
      await customer.opens();
      await customer.finds(situation);
      await customer.seesSteps(...steps);
      await expect(customer.panel).toHaveAttribute('data-tone', 'notice');
      await expect.poll(() => customer.panel.evaluate((panel) => panel.closest('[lang]')?.getAttribute('lang'))).toBe(language.tag);
      const { violations } = await new AxeBuilder({ page: customer.page }).include('redeem-code').analyze();
      expect(violations.map(({ id }) => id)).toEqual([]);
      await customer.presses('helped');
      await expect(customer.panel).toHaveAttribute('data-tone', 'good');
    });
  }
});

test('the list is closed until it is wanted, and again after a choice', async ({ customer }) => {
  await customer.opens();
  const list = customer.element.locator('.redeem-situations');
  await expect(list).not.toHaveAttribute('open');
  await expect(list.getByRole('button').first()).not.toBeVisible();
  await list.locator('summary').focus();
  await customer.page.keyboard.press('Enter');
  await expect(list.getByRole('button')).toHaveCount(7);
  await customer.page.keyboard.press('Tab');
  await customer.page.keyboard.press('Enter');
  await customer.seesProblem('already-redeemed');
  await expect(customer.element.locator('.redeem-situations')).not.toHaveAttribute('open');
  // Something is under way: there is nothing to choose.
  await customer.redeems(cards.SLOW);
  await expect(list).toHaveCount(0);
  await customer.seesCredit('15.00');
  await expect(list).toHaveCount(1);
});
