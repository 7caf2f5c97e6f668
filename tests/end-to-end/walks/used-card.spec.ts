/**
 * A1: a card that was used already leads to the payment history: found there, all is well; not found, support takes over.
 */
import * as cards from '../cards.mjs';
import { keepPicture } from '../picture.ts';
import { expect, inEachLanguage, test } from '../redeem-test.ts';

inEachLanguage(() => {
  test('a card used into this account is found in the history, and that is a good end', async ({ customer }) => {
    await customer.opens();
    await customer.redeems(cards.USED_BY_ANNA);
    await customer.seesProblem('already-redeemed');
    await customer.seesSteps('check-history: current');
    await keepPicture(customer, 'already-redeemed');

    // The link is in the sentence, round the words that are right for it in this language.
    await expect(customer.element.locator('[data-message="step-check-history.text"] > a')).toHaveAttribute('href', '/history.html');
    await customer.follows('check-history');
    expect(await customer.seesHistory()).toContainEqual({ text: expect.stringMatching(customer.money('25.00')) });

    await customer.goesBack();
    await customer.seesStep('check-history', 'current');
    await customer.presses('found');
    await expect(customer.panel).toHaveAttribute('data-tone', 'good');
    await keepPicture(customer, 'found-in-the-history');
  });

  test('a card used into another account is not found, and support takes over', async ({ customer }) => {
    await customer.opens();
    await customer.redeems(cards.USED_BY_BO);
    await customer.seesProblem('already-redeemed');
    await customer.seesSteps('check-history: current');

    await customer.presses('not-found');
    await customer.seesStep('contact-support', 'current');
    await keepPicture(customer, 'not-found-in-the-history');
  });
});
