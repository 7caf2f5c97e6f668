/**
 * Redemptions in a real browser while things go wrong between page and backend: with reloads, double clicks and two tabs, what
 * the page says at the end is what the backend's own history says. `REDEEMKIT_LONG=1` walks a hundred times.
 */
import { Chance } from './chance.ts';
import { expect, test } from './faulty-test.ts';
import { Tab } from './tab.ts';

const WALKS = process.env['REDEEMKIT_LONG'] === '1' ? 100 : 12;

for (let seed = 1; seed <= WALKS; seed += 1) {
  test.describe(`seed ${seed}`, () => {
    test.use({ seed });

    test('the page says what the backend has done', async ({ context, network, card, witness }, testInfo) => {
      const chance = new Chance(seed);
      const tabs = [new Tab(await context.newPage(), network.url, card)];
      if (seed % 3 === 0) tabs.push(new Tab(await context.newPage(), network.url, card));
      for (const tab of tabs) await tab.opens();

      // All tabs at once: of two with one card, one gets it.
      await Promise.all(tabs.map(async (tab) => {
        for (let presses = 1 + chance.below(3); presses > 0; presses -= 1) {
          await tab.redeems(1 + chance.below(2));
          for (let reloads = chance.below(3); reloads > 0; reloads -= 1) await tab.reloadsAfter(chance.below(120));
          const { claim } = await tab.says();
          if (claim === 'redeemed' || claim === 'already redeemed') break;
        }
      }));
      const met = await network.deliver();
      testInfo.annotations.push({ type: 'faults', description: JSON.stringify(met) });

      const credits = await witness.credits(card.worth);
      expect(credits.length, 'credits of one card').toBeLessThanOrEqual(1);
      for (const { key, claim, money } of tabs.flatMap((tab) => tab.statements)) {
        const redeemed = key !== undefined && await witness.redeemed(key);
        if (claim === 'redeemed') {
          expect(redeemed, `${key}: the page said redeemed`).toBe(true);
          expect(money, 'the card’s worth').toContain(`€${card.worth}`);
          expect(money, 'the balance of the history').toContain(`€${credits[0]}`);
        }
        if (claim === 'already redeemed') expect([redeemed, credits.length], `${key}: the page said redeemed before`).toEqual([false, 1]);
        // A reload at the very moment of the answer leaves an empty page, which says nothing.
        if (claim === 'nothing redeemed') expect(redeemed, `${key}: the page said that nothing was redeemed`).toBe(false);
      }
    });
  });
}
