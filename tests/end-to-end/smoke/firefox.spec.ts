/**
 * The main walks in Firefox: a fresh card is credited, one after a security check, a used one leads to
 * the next step and to support, a mailed link signs in. Every walk is walked in Chromium.
 */
import type { Browser } from '@playwright/test';

import * as cards from '../cards.mjs';
import * as hooks from '../hooks.mjs';
import { CZECH } from '../languages.ts';
import { expect, test as base } from '../redeem-test.ts';

const test = base.extend<object, { browser: Browser }>({
  // Firefox sometimes crashes while it starts (1 of 45 times where that was counted), before any page of ours is open: it may start twice.
  browser: [async ({ playwright }, use) => {
    const browser = await playwright.firefox.launch().catch(() => playwright.firefox.launch());
    await use(browser);
    await browser.close();
  }, { scope: 'worker' }],
});

test.use({ language: CZECH });

test('a fresh card is redeemed', async ({ customer }) => {
  await customer.opens();
  await customer.redeems(cards.FRESH);
  await customer.seesCredit('25.00');
});

test('a security check by e-mail lets the redemption go on', async ({ customer }) => {
  await customer.opens();
  await customer.redeems(cards.CHECKED);
  await customer.presses('check:email');
  await customer.enters(await customer.looksIntoTheMail());
  await customer.seesCredit('10.00');
});

test('a used card leads to the history, and to support', async ({ customer }) => {
  await customer.opens();
  await customer.redeems(cards.USED_BY_ANNA);
  await customer.seesProblem('already-redeemed');
  await customer.seesSteps('check-history: current');
  await customer.presses('not-found');
  await customer.seesStep('contact-support', 'current');
  await expect(customer.panel).toHaveAttribute('data-problem', 'already-redeemed');
  await customer.presses('hand-off');
  await customer.element.locator(hooks.supportField('with_code')).check();
  await customer.element.locator(hooks.supportButton('send')).click();
  await expect(customer.element.locator(hooks.RECEIVED)).toContainText(/S-[0-9A-Z]{8}/u);
});

test('a mailed link signs in, and the card is redeemed', async ({ customer }) => {
  await customer.page.context().clearCookies();
  await customer.opens();
  await customer.redeems(cards.FRESH);
  await customer.enters('anna@example.com');
  await expect(customer.panel).toHaveAttribute('data-tone', 'waiting');
  await customer.followsTheMailedLink();
  await expect(customer.account).toContainText('anna@example.com');
  await customer.submits();
  await customer.seesCredit('25.00');
});
