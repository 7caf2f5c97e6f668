/**
 * The memory of what was tried outlives what the steps ask for: a link goes on where all that the browser has stored was wiped, or where
 * it stores nothing. The link is in the address for a moment only; a foreign, broken or old one does no harm.
 */
import { AxeBuilder } from '@axe-core/playwright';

import * as cards from '../cards.mjs';
import { expect, inEachLanguage, test } from '../redeem-test.ts';

inEachLanguage(() => {
  test('a link goes on where everything was wiped', async ({ customer }) => {
    await customer.opens();
    await customer.redeems(cards.ALWAYS_FAULTY);
    await customer.seesProblem('technical');
    await customer.seesSteps('clear-cookies: current', 'sign-in: later', 'redeem-again: later');
    const link = await customer.copiesTheLink();
    await customer.wipesEverything();

    await customer.page.goto('about:blank');
    await customer.page.goto(link);
    await customer.seesSteps('clear-cookies: done', 'sign-in: current', 'redeem-again: later');
    await customer.seesProblem('technical');
    expect(customer.page.url(), 'the link is out of the address').not.toContain('#');

    await customer.signsInAs('acc-anna');
    await customer.redeems(cards.ALWAYS_FAULTY);
    await customer.seesStep('wait', 'current');
    await customer.seesProblem('technical');
    // Remembered again, so a reload goes on by itself.
    await customer.reloads();
    await customer.seesStep('wait', 'current');
  });

  test('where nothing can be stored, the page goes on by itself, and after a reload by the link', async ({ customer }) => {
    await customer.storesNothing();
    await customer.opens();
    await customer.redeems(cards.STALE_SESSION);
    await customer.seesProblem('session-stale');
    const link = await customer.copiesTheLink();
    await customer.presses('clear-cookies');
    await customer.seesThatNobodyIsSignedIn();
    await customer.seesSteps('clear-cookies: done', 'sign-in: current', 'redeem-again: later');
    await customer.reloads();
    await expect(customer.panel).toHaveCount(0);

    // Into the address of the page that is open already.
    await customer.page.evaluate((fragment) => { location.hash = fragment; }, new URL(link).hash);
    await customer.seesSteps('clear-cookies: done', 'sign-in: current', 'redeem-again: later');
    await customer.signsInAs('acc-anna');
    await customer.redeems(cards.STALE_SESSION);
    await customer.seesCredit('10.00');
  });
});

test('the link stands in a field of its own, and copying it is said', async ({ customer }) => {
  await customer.opens();
  await customer.redeems(cards.ALWAYS_FAULTY);
  await customer.seesProblem('technical');
  await customer.copiesTheLink();
  await expect(customer.element.locator('.redeem-copied')).toHaveText('The link is copied.');
  await expect(customer.element.locator('[data-copy]')).toBeFocused();
  const { violations } = await new AxeBuilder({ page: customer.page }).include('redeem-code').analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
});

test('a link that is broken, foreign or too old does no harm', async ({ customer }) => {
  await customer.page.clock.install();
  await customer.opens();
  await customer.redeems(cards.ALWAYS_FAULTY);
  await customer.seesProblem('technical');
  const link = await customer.copiesTheLink();
  const address = new URL(link);
  await customer.wipesEverything();
  const opens = async (hash: string): Promise<void> => {
    await customer.page.goto('about:blank');
    await customer.page.goto(new URL(hash, address).href);
    await expect(customer.element).toHaveAttribute('data-stage', 'ready');
    await expect(customer.panel).toHaveCount(0);
  };
  await opens(address.hash.slice(0, -2));
  expect(customer.page.url(), 'ours, but not whole').not.toContain('#');
  await opens('#redeemkit=1.0000.00000000.a~~~0~r_expired_0');
  expect(new URL(customer.page.url()).hash, 'the link of another program is not ours to take').toBe('#redeemkit=1.0000.00000000.a~~~0~r_expired_0');
  await opens('#section-2');
  expect(new URL(customer.page.url()).hash).toBe('#section-2');
  // Twice, as a clock that is moved on by more than 24 days at once turns over.
  for (const days of [16, 16]) await customer.page.clock.fastForward(days * 24 * 60 * 60 * 1000);
  await opens(address.hash);
});
