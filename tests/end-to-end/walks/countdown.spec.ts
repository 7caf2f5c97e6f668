/**
 * A wait counts down quietly, in minutes and only at its end in seconds, and turns over by itself. The walks stop the page's clock and
 * move it on.
 */
import { AxeBuilder } from '@axe-core/playwright';

import * as cards from '../cards.mjs';
import type { Customer } from '../customer.ts';
import * as hooks from '../hooks.mjs';
import type { Language } from '../languages.ts';
import { expect, inEachLanguage, test } from '../redeem-test.ts';

const MINUTE = 60 * 1000;

/** What the countdown says, by the customer's language; spaces of whatever kind. */
const SAYS: Record<Language['tag'], readonly [day: string, hours: string, minutes: string, seconds: string, last: string]> = {
  en: ['24 hours', '23 hours, 30 minutes', '5 minutes', '4 minutes, 59 seconds', '1 second'],
  cs: ['24 hodin', '23 hodin a 30 minut', '5 minut', '4 minuty a 59 sekund', '1 sekunda'],
  da: ['24 timer', '23 timer og 30 minutter', '5 minutter', '4 minutter og 59 sekunder', '1 sekund'],
  ar: ['24 ساعة', '23 ساعة و30 دقيقة', '5 دقائق', '4 دقائق و59 ثانية', 'ثانية'],
};

async function waitsADay(customer: Customer): Promise<void> {
  await customer.page.clock.install();
  await customer.opens();
  await customer.redeems(cards.UNKNOWN);
  await customer.presses('entered-correctly');
  await customer.seesStep('wait', 'current');
}

/** Stops the clock so many milliseconds before the end of the wait. */
async function stopsBefore(customer: Customer, step: string, left: number): Promise<void> {
  const until = await customer.element.locator(`[data-step="${step}"]`).getAttribute('data-until');
  await customer.page.clock.pauseAt(Date.parse(until ?? '') - left);
}

inEachLanguage(() => {
  test('a wait of a day counts down in minutes, at its end in seconds, and is over by itself', async ({ customer, language }) => {
    const [day, hours, minutes, seconds, last] = SAYS[language.tag];
    await waitsADay(customer);
    await expect(customer.timeLeft).toHaveText(day);
    await stopsBefore(customer, 'wait', 23.5 * 60 * MINUTE);
    await expect(customer.timeLeft).toHaveText(hours);
    await stopsBefore(customer, 'wait', 5 * MINUTE);
    await expect(customer.timeLeft).toHaveText(minutes);
    await customer.page.clock.runFor(1000);
    await expect(customer.timeLeft).toHaveText(seconds);
    await customer.page.clock.runFor(5 * MINUTE - 2000);
    await expect(customer.timeLeft).toHaveText(last);
    await customer.seesStep('wait', 'current');
    await customer.page.clock.runFor(1000);
    await expect(customer.timeLeft).toHaveCount(0);
    await customer.seesStep('wait', 'done');
    await customer.seesStep('redeem-again', 'current');
  });
});

test('the time left reads as the browser itself would write it, in every language', async ({ customer, page }) => {
  await waitsADay(customer);
  await stopsBefore(customer, 'wait', 23.5 * 60 * MINUTE);
  for (const tag of await page.locator(hooks.LANGUAGES).locator('option').evaluateAll((options) => options.map((option) => option.getAttribute('value')))) {
    await page.locator(hooks.LANGUAGES).selectOption(tag);
    await expect(customer.element).toHaveAttribute('lang', tag ?? '');
    // Not every browser has it, so the page does without.
    const wanted = await page.evaluate((language) => {
      const { DurationFormat } = Intl as unknown as { DurationFormat: new (tag: string, options: object) => { format(duration: object): string } };
      return new DurationFormat(language ?? '', { style: 'long' }).format({ hours: 23, minutes: 30 });
    }, tag);
    await expect(customer.timeLeft).toHaveText(wanted);
  }
});

test.describe('on the day before the clocks go forward', () => {
  test('a wait of 24 hours ends an hour later on the wall', async ({ customer, page }) => {
    await page.clock.install({ time: new Date('2027-03-27T12:00:00Z') });
    await customer.opens();
    await customer.redeems(cards.UNKNOWN);
    await customer.presses('entered-correctly');
    const until = await customer.seesEndOfWait();
    expect(until.toISOString()).toMatch(/^2027-03-28T12:00:/u);
    // 13:00 in winter, 14:00 in summer.
    await expect(customer.element.locator('[data-step="wait"] time')).toHaveText(/28 March 2027.* 14:00/u);
    await expect(customer.timeLeft).toHaveText('24 hours');
  });
});

test('it ticks without a word to a screen reader, and takes no focus', async ({ customer }) => {
  await waitsADay(customer);
  await stopsBefore(customer, 'wait', 3 * MINUTE);
  await expect(customer.timeLeft).toHaveText('3 minutes');
  await expect(customer.timeLeft).toHaveAccessibleName(/^The wait ends on /u);
  expect(await customer.timeLeft.evaluate((timer) => timer.closest('[aria-live], [role="status"], [role="alert"], [role="log"]'))).toBeNull();
  await customer.field.focus();
  await customer.types('1k7qct');
  const tree = await customer.element.ariaSnapshot();
  await customer.page.clock.runFor(2000);
  await expect(customer.timeLeft).toHaveText('2 minutes, 58 seconds');
  await expect(customer.field).toBeFocused();
  await expect(customer.field).toHaveValue('1K7Q-CT');
  expect((await customer.element.ariaSnapshot()).replace('2 minutes, 58 seconds', '3 minutes'), 'nothing else changes').toBe(tree);
  // axe waits by the clock of the page.
  await customer.page.clock.resume();
  const { violations } = await new AxeBuilder({ page: customer.page }).include('redeem-code').analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
});

test('for those who asked for less motion there are no seconds', async ({ customer }) => {
  await customer.page.emulateMedia({ reducedMotion: 'reduce' });
  await waitsADay(customer);
  await stopsBefore(customer, 'wait', 90 * 1000);
  await expect(customer.timeLeft).toHaveText('2 minutes');
  await customer.page.clock.runFor(30 * 1000);
  await expect(customer.timeLeft).toHaveText('1 minute');
});

test.describe('where one refused code has to wait', () => {
  test.use({ backendOptions: ['--account-free', '1'] });

  test('a short wait counts down in seconds', async ({ customer }) => {
    await customer.page.clock.install();
    await customer.opens();
    await customer.redeems(cards.UNKNOWN);
    await customer.seesProblem('not-recognised');
    await customer.redeems(cards.UNKNOWN);
    await customer.seesProblem('rate-limited');
    await customer.seesStep('wait-short', 'current');
    await stopsBefore(customer, 'wait-short', 20 * 1000);
    await expect(customer.timeLeft).toHaveText('20 seconds');
    await customer.page.clock.runFor(20 * 1000);
    await expect(customer.timeLeft).toHaveCount(0);
    await customer.seesStep('wait-short', 'done');
  });
});
