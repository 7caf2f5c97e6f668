/**
 * The pictures of the page in `docs/`, taken from the page itself: `cargo xtask screenshots`. What they show is checked by the walks.
 */
import { join } from 'node:path';

import type { Locator } from '@playwright/test';

import * as cards from '../cards.mjs';
import type { Customer } from '../customer.ts';
import { CZECH } from '../languages.ts';
import * as places from '../places.mjs';
import { expect, test } from '../redeem-test.ts';

const DESKTOP = { width: 1280, height: 860 };
/** High enough for a panel with its steps. */
const HIGH_DESKTOP = { width: 1280, height: 1400 };
const PHONE = { width: 390, height: 844 };

/** Takes a picture of the window once nothing in it moves any more, with `top` at its upper edge. */
async function take(customer: Customer, name: string, top: Locator): Promise<void> {
  await customer.page.evaluate(() => document.fonts.ready);
  await top.evaluate((element) => element.scrollIntoView({ block: 'start', behavior: 'instant' }));
  await customer.page.screenshot({ path: join(places.root(), 'docs', `${name}.png`), animations: 'disabled', caret: 'hide' });
}

const page = (customer: Customer): Locator => customer.page.locator('body');

test.use({ viewport: DESKTOP, deviceScaleFactor: 1.5 });

test('ready', async ({ customer }) => {
  await customer.opens();
  await expect(customer.element).toHaveAttribute('data-stage', 'ready');
  await customer.types(cards.FRESH);
  await take(customer, 'ready', page(customer));
});

test.describe('with a panel', () => {
  test.use({ viewport: HIGH_DESKTOP });

  test('redeemed', async ({ customer }) => {
    await customer.opens();
    await customer.redeems(cards.FRESH);
    await customer.seesCredit('25.00');
    await take(customer, 'redeemed', page(customer));
  });

  test('a day of waiting', async ({ customer }) => {
    await customer.opens();
    await customer.redeems(cards.UNKNOWN);
    await customer.seesProblem('not-recognised');
    await customer.presses('entered-correctly');
    await customer.seesStep('wait', 'current');
    await take(customer, 'wait-light', page(customer));
  });
});

test.describe('with steps, in the dark', () => {
  test.use({ viewport: HIGH_DESKTOP, colorScheme: 'dark' });

  test('a technical fault', async ({ customer }) => {
    await customer.opens();
    await customer.redeems(cards.ALWAYS_FAULTY);
    await customer.seesProblem('technical');
    await take(customer, 'steps-dark', page(customer));
  });
});

test.describe('on a phone', () => {
  test.use({ viewport: PHONE, language: CZECH });

  test('a day of waiting', async ({ customer }) => {
    await customer.opens();
    await customer.redeems(cards.UNKNOWN);
    await customer.seesProblem('not-recognised');
    await customer.presses('entered-correctly');
    await customer.seesStep('wait', 'current');
    await take(customer, 'wait-phone', customer.panel);
  });
});

test.describe('on a phone, in the dark', () => {
  test.use({ viewport: PHONE, colorScheme: 'dark' });

  test('ready', async ({ customer }) => {
    await customer.opens();
    await expect(customer.element).toHaveAttribute('data-stage', 'ready');
    await take(customer, 'ready-phone-dark', page(customer));
  });
});
