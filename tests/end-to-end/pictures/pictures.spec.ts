/**
 * The pictures of the page in `docs/`, taken from the page itself: `cargo xtask screenshots`. What they show is checked by the walks.
 */
import { join } from 'node:path';

import * as cards from '../cards.mjs';
import type { Customer } from '../customer.ts';
import { CZECH, ENGLISH } from '../languages.ts';
import * as places from '../places.mjs';
import { expect, test } from '../redeem-test.ts';

const DESKTOP = { width: 1280, height: 860 };
const PHONE = { width: 390, height: 844 };

/** Takes a picture of the window once nothing in it moves any more. */
async function take(customer: Customer, name: string): Promise<void> {
  await customer.page.evaluate(() => {
    window.scrollTo(0, 0);
    return document.fonts.ready;
  });
  await customer.page.screenshot({ path: join(places.root(), 'docs', `${name}.png`), animations: 'disabled', caret: 'hide' });
}

test.use({ viewport: DESKTOP, deviceScaleFactor: 2 });

test('ready', async ({ customer }) => {
  await customer.opens();
  await expect(customer.element).toHaveAttribute('data-stage', 'ready');
  await customer.types(cards.FRESH);
  await take(customer, 'ready');
});

test('redeemed', async ({ customer }) => {
  await customer.opens();
  await customer.redeems(cards.FRESH);
  await customer.seesCredit('25.00');
  await take(customer, 'redeemed');
});

test('refused', async ({ customer }) => {
  await customer.opens();
  await customer.redeems(cards.USED_BY_ANNA);
  await customer.seesProblem('already-redeemed');
  await take(customer, 'refused');
});

test.describe('in the dark', () => {
  test.use({ colorScheme: 'dark' });

  test('clear the cookies', async ({ customer }) => {
    await customer.opens();
    await customer.redeems(cards.ALWAYS_FAULTY);
    await customer.seesProblem('technical');
    await take(customer, 'steps-dark');
  });
});

test.describe('on a phone', () => {
  test.use({ viewport: PHONE, language: CZECH });

  test('wait', async ({ customer }) => {
    await customer.opens();
    await customer.redeems(cards.UNKNOWN);
    await customer.seesProblem('not-recognised');
    await customer.presses('entered-correctly');
    await customer.seesStep('wait', 'current');
    await take(customer, 'wait-phone');
  });
});

test.describe('on a phone in the dark', () => {
  test.use({ viewport: PHONE, language: ENGLISH, colorScheme: 'dark' });

  test('ready', async ({ customer }) => {
    await customer.opens();
    await take(customer, 'ready-phone-dark');
  });
});
