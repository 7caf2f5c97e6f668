/**
 * A4, A5: a fault while redeeming leads to clearing the cookies, which signs out; then to redeeming again; the same again means to
 * wait a day; after that any problem is one for support.
 */
import * as cards from '../cards.mjs';
import { keepPicture } from '../picture.ts';
import { inEachLanguage, test } from '../redeem-test.ts';

inEachLanguage(() => {
  test('clearing the cookies helps: the journey outlives the sign-out and ends well', async ({ customer }) => {
    await customer.opens();
    await customer.redeems(cards.STALE_SESSION);
    await customer.seesProblem('session-stale');
    await customer.seesSteps('clear-cookies: current', 'sign-in: later', 'redeem-again: later');
    await keepPicture(customer, 'session-stale');

    await customer.presses('clear-cookies');
    await customer.seesThatNobodyIsSignedIn();
    await customer.seesSteps('clear-cookies: done', 'sign-in: current', 'redeem-again: later');
    await keepPicture(customer, 'cookies-cleared');

    await customer.signsInAs('acc-anna');
    await customer.seesSteps('clear-cookies: done', 'sign-in: done', 'redeem-again: current');
    await customer.redeems(cards.STALE_SESSION);
    await customer.seesCredit('10.00');
  });

  test('the journey outlives a reload after the sign-out', async ({ customer }) => {
    await customer.opens();
    await customer.redeems(cards.STALE_SESSION);
    await customer.seesProblem('session-stale');
    await customer.presses('clear-cookies');
    await customer.seesThatNobodyIsSignedIn();
    await customer.reloads();
    await customer.seesStep('clear-cookies', 'done');
    await customer.seesStep('sign-in', 'current');
  });

  test('a fault that stays leads to a day of waiting, then to support', async ({ customer }) => {
    await customer.page.clock.install();
    await customer.opens();
    await customer.redeems(cards.ALWAYS_FAULTY);
    await customer.seesProblem('technical');
    await customer.seesStep('clear-cookies', 'current');

    await customer.presses('clear-cookies');
    await customer.seesThatNobodyIsSignedIn();
    await customer.signsInAs('acc-anna');
    await customer.redeems(cards.ALWAYS_FAULTY);
    await customer.seesStep('wait', 'current');
    await customer.seesProblem('technical');
    await customer.seesEndOfWait();
    await keepPicture(customer, 'technical-wait');

    await customer.comesBackAfterADay();
    await customer.seesSteps('clear-cookies: done', 'sign-in: done', 'redeem-again: done', 'wait: done', 'redeem-again: current');
    await customer.redeems(cards.ALWAYS_FAULTY);
    await customer.seesStep('contact-support', 'current');
    await customer.seesProblem('technical');
    await keepPicture(customer, 'technical-support');
  });
});
