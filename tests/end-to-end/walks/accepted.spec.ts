/**
 * A card that is accepted at once and credited later: the page waits for it, also over a reload, and tells how it ended.
 */
import * as cards from '../cards.mjs';
import { expect, inEachLanguage, test } from '../redeem-test.ts';

inEachLanguage(() => {
  test('the page waits until it is credited', async ({ customer }) => {
    await customer.opens();
    const accepted = customer.page.waitForResponse((one) => one.request().method() === 'POST' && one.url().endsWith('/redemptions'));
    await customer.redeems(cards.CREDITED_LATER);
    expect((await accepted).status()).toBe(202);
    await expect(customer.element).toHaveAttribute('data-stage', 'settling');
    await customer.seesCredit('10.00');
  });

  test('it is credited while the page is gone, and a page that comes back tells of it', async ({ customer }) => {
    await customer.opens();
    const accepted = customer.page.waitForResponse((one) => one.request().method() === 'POST' && one.url().endsWith('/redemptions'));
    await customer.redeems(cards.CREDITED_LATER);
    const key = (await (await accepted).request().headerValue('idempotency-key'))?.replaceAll('"', '');
    await customer.page.goto('about:blank');
    const attempt = new URL(`/redemptions/${key}`, (await accepted).url()).href;
    const state = async (): Promise<string> => ((await (await customer.page.request.get(attempt)).json()) as { state: string }).state;
    expect(await state()).toBe('pending');
    await expect.poll(state).toBe('redeemed');
    await customer.opens();
    await customer.seesCredit('10.00');
  });

  test('where it takes longer than a minute the page says so, and asks again', async ({ customer }) => {
    await customer.page.clock.install();
    await customer.opens();
    const accepted = customer.page.waitForResponse((one) => one.request().method() === 'POST' && one.url().endsWith('/redemptions'));
    await customer.redeems(cards.CREDITED_LATER);
    await accepted;
    await customer.page.clock.fastForward('01:01');
    await expect(customer.panel).toHaveAttribute('data-problem', 'pending');
    await customer.readsIn(customer.language);
    await expect.poll(async () => {
      await customer.page.clock.fastForward('01:00');
      return customer.element.getAttribute('data-stage');
    }).toBe('redeemed');
    await customer.seesCredit('10.00');
  });
});
