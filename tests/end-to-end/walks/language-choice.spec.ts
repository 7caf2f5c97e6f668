/**
 * The customer changes the language on the page: what is shown is said again in the other one, and nothing else changes.
 */
import * as cards from '../cards.mjs';
import { CZECH } from '../languages.ts';
import { expect, test } from '../redeem-test.ts';

test('a refusal is said again in the language chosen', async ({ customer }) => {
  await customer.opens();
  await customer.redeems(cards.USED_BY_ANNA);
  await customer.seesProblem('already-redeemed');
  await customer.chooses(CZECH);
  await customer.readsIn(CZECH);
  await expect(customer.element.locator('[lang="en"]')).toHaveCount(0);
  await expect(customer.panel).toHaveAttribute('data-problem', 'already-redeemed');
});
