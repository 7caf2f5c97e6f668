/**
 * Two tabs side by side: what one does to the account, the other hears of, also where the browser keeps nothing for the page.
 */
import type { BrowserContext } from '@playwright/test';

import * as cards from '../cards.mjs';
import { Customer } from '../customer.ts';
import { expect, test } from '../redeem-test.ts';

/** Another tab of the same customer. */
async function anotherTab(context: BrowserContext, first: Customer, address: string): Promise<Customer> {
  const tab = new Customer(await context.newPage(), address, first.language);
  await tab.opens();
  return tab;
}

for (const storage of ['kept', 'blocked'] as const) {
  test.describe(`with storage ${storage}`, () => {
    test.beforeEach(async ({ context }) => {
      if (storage === 'kept') return;
      await context.addInitScript(() => {
        for (const area of ['localStorage', 'sessionStorage'] as const) {
          Object.defineProperty(window, area, { get: () => { throw new DOMException('blocked', 'SecurityError'); } });
        }
      });
    });

    test('a card redeemed in one tab shows in the balance of the other', async ({ context, address, customer }) => {
      await customer.opens();
      await customer.redeems(cards.FRESH);
      await customer.seesCredit('25.00');
      const other = await anotherTab(context, customer, address);
      await other.redeems(cards.ANOTHER_FRESH);
      await other.seesCredit('75.00');
      await expect(customer.panel).toContainText(customer.money('75.00'));
      await other.page.close();
    });

    test('signing in as somebody else in one tab shows in the other', async ({ context, address, customer }) => {
      await customer.opens();
      await expect(customer.account).toContainText('anna@example.com');
      const other = await anotherTab(context, customer, address);
      await other.isSignedInAs('acc-bo');
      await other.page.reload();
      await expect(other.account).toContainText('bo@example.com');
      await expect(customer.account).toContainText('bo@example.com');
      await other.page.close();
    });
  });
}
