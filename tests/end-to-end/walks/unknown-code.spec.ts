/**
 * A2, A3: a code that is not recognised is checked and entered again; the same again means to wait a day, as the shop may not have
 * activated the card; after that any problem is one for support.
 */
import * as cards from '../cards.mjs';
import { keepPicture } from '../picture.ts';
import { expect, inEachLanguage, test } from '../redeem-test.ts';

const A_DAY = 24 * 60 * 60 * 1000;
const A_MINUTE = 60 * 1000;

inEachLanguage(() => {
  test('the same again leads to a day of waiting, then to support', async ({ customer }) => {
    await customer.page.clock.install();
    await customer.opens();
    await customer.redeems(cards.UNKNOWN);
    await customer.seesProblem('not-recognised');
    await customer.seesSteps('check-and-retype: current');
    await keepPicture(customer, 'not-recognised');

    await customer.presses('edit-code');
    await expect(customer.field).toBeFocused();
    await customer.redeems(cards.UNKNOWN);
    await customer.seesStep('wait', 'current');
    await customer.seesProblem('not-recognised');
    const lastAttempt = await customer.page.evaluate(() => Date.now());
    const end = await customer.seesEndOfWait();
    await keepPicture(customer, 'not-recognised-wait');
    expect(Math.abs(end.getTime() - lastAttempt - A_DAY)).toBeLessThan(5 * A_MINUTE);

    await customer.comesBackAfterADay();
    await customer.seesSteps('check-and-retype: done', 'wait: done', 'redeem-again: current');
    await customer.redeems(cards.UNKNOWN);
    await customer.seesStep('contact-support', 'current');
    await customer.seesProblem('not-recognised');
    await keepPicture(customer, 'not-recognised-support');
  });

  test('somebody who is sure of the code waits at once', async ({ customer }) => {
    await customer.opens();
    await customer.redeems(cards.UNKNOWN);
    await customer.seesProblem('not-recognised');
    await customer.presses('entered-correctly');
    await customer.seesStep('wait', 'current');
    await customer.seesEndOfWait();
  });

  test('the wait is still there after a reload', async ({ customer }) => {
    await customer.opens();
    await customer.redeems(cards.UNKNOWN);
    await customer.seesProblem('not-recognised');
    await customer.presses('entered-correctly');
    await customer.seesStep('wait', 'current');
    const end = await customer.seesEndOfWait();
    await customer.reloads();
    await customer.seesStep('wait', 'current');
    expect(await customer.seesEndOfWait()).toEqual(end);
  });
});
