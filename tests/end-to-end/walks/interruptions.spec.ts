/**
 * What comes between a redemption and its reply: a reload, a connection that breaks. The page ends in the truth, and the card is
 * credited once.
 */
import * as cards from '../cards.mjs';
import { expect, inEachLanguage, test } from '../redeem-test.ts';

inEachLanguage(() => {
  test('a reload while the request is under way ends in the true outcome', async ({ customer }) => {
    await customer.opens();
    const posted = customer.page.waitForRequest((one) => one.method() === 'POST' && one.url().endsWith('/redemptions'));
    await customer.redeems(cards.SLOW);
    const key = ((await posted).headers()['idempotency-key'] ?? '').replaceAll('"', '');
    // The backend works on it: a reload before the request has left would truly end with nothing redeemed.
    const attempt = new URL(`/redemptions/${key}`, customer.page.url()).href;
    await expect.poll(async () => (await customer.page.request.get(attempt)).status()).toBe(409);
    await expect(customer.element).toHaveAttribute('data-stage', 'sending');
    await customer.reloads();
    await customer.seesCredit('15.00');
    expect(await creditsOf(customer.page.request, customer.page.url())).toEqual(['15.00']);
  });

  test.describe('over a connection that loses the reply', () => {
    test.use({ breaksConnections: true, address: ({ losingConnection }, use) => use(losingConnection.url) });

    test('a redemption settles to the truth', async ({ customer, losingConnection }) => {
      await customer.opens();
      await customer.redeems(cards.FRESH);
      await customer.seesCredit('25.00');
      expect(losingConnection.lost()).toBeGreaterThan(0);
      expect(await creditsOf(customer.page.request, customer.page.url())).toEqual(['25.00']);
    });

    test('a refusal settles to the truth', async ({ customer, losingConnection }) => {
      await customer.opens();
      await customer.redeems(cards.USED_BY_BO);
      await customer.seesProblem('already-redeemed');
      expect(losingConnection.lost()).toBeGreaterThan(0);
    });
  });
});

/** The sums of new credits in the account's history; what the demo has put there beforehand is left out. */
async function creditsOf(request: import('@playwright/test').APIRequestContext, page: string): Promise<string[]> {
  const answer = await request.get(new URL('/account/history', page).href);
  const { entries } = await answer.json() as { entries: { at: string; amount: { amount: string } }[] };
  const anHourAgo = Date.now() - 60 * 60 * 1000;
  return entries.filter(({ at }) => Date.parse(at) > anHourAgo).map(({ amount }) => amount.amount);
}
