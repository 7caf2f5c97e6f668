/**
 * The page can be used by everybody in each of its states: axe finds nothing against WCAG 2.2 AA, and nothing has to be scrolled sideways
 * on a screen of 320 pixels. It is a floor: what axe cannot see is tested beside the element.
 */
import { AxeBuilder } from '@axe-core/playwright';

import * as cards from '../cards.mjs';
import type { Customer } from '../customer.ts';
import * as hooks from '../hooks.mjs';
import { expect, inEachLanguage, test } from '../redeem-test.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

const STATES: Record<string, (customer: Customer) => Promise<void>> = {
  ready: async () => {},
  refused: async (customer) => {
    await customer.redeems(cards.USED_BY_ANNA);
    await customer.seesProblem('already-redeemed');
  },
  waiting: async (customer) => {
    await customer.redeems(cards.UNKNOWN);
    await customer.seesProblem('not-recognised');
    await customer.presses('entered-correctly');
    await customer.seesStep('wait', 'current');
  },
  'several cards': async (customer) => {
    await customer.redeemsAtOnce(cards.FRESH, cards.UNKNOWN, cards.ALWAYS_FAULTY, cards.ANOTHER_FRESH);
    await customer.seesCards('redeemed', 'refused', 'waiting', 'waiting');
  },
  mailing: async (customer) => {
    await customer.page.context().clearCookies();
    await customer.opens();
    await customer.redeems(cards.FRESH);
    await customer.enters('nobody at all');
    await customer.enters('anna@example.com');
    await expect(customer.panel).toHaveAttribute('data-tone', 'waiting');
  },
  'a security check': async (customer) => {
    await customer.redeems(cards.CHECKED);
    await customer.presses('check:email');
    await customer.enters('12');
    await expect(customer.element.locator(hooks.ENTRY_ERROR)).toBeVisible();
  },
  'a payment to prove': async (customer) => {
    await customer.redeems(cards.CHECKED);
    await customer.presses('check:payment');
    await expect(customer.panel.locator('[data-message="check-payment"]')).toBeVisible();
  },
  redeemed: async (customer) => {
    await customer.redeems(cards.FRESH);
    await customer.seesCredit('25.00');
  },
};

inEachLanguage(() => {
  for (const [state, reach] of Object.entries(STATES)) {
    for (const colorScheme of ['light', 'dark'] as const) {
      test(`${state}, ${colorScheme}: axe finds nothing`, async ({ customer }) => {
        // What moves into place is half transparent on its way, which axe would take for low contrast.
        await customer.page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        await customer.opens();
        await reach(customer);
        const { violations } = await new AxeBuilder({ page: customer.page }).withTags(TAGS).analyze();
        expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
      });
    }

    test(`${state}: nothing is wider than a small phone`, async ({ customer }) => {
      await customer.page.setViewportSize({ width: 320, height: 640 });
      await customer.opens();
      await reach(customer);
      const widest = await customer.page.evaluate(() => document.documentElement.scrollWidth);
      expect(widest).toBeLessThanOrEqual(320);
    });
  }
});

for (const path of ['/outbox.html', '/mailed-link.html', '/desk.html']) {
  test(`${path}: axe finds nothing, and it is no wider than a small phone`, async ({ customer }) => {
    await customer.opens();
    await customer.page.setViewportSize({ width: 320, height: 640 });
    await customer.page.goto(new URL(path, customer.page.url()).href);
    await expect(customer.page.getByRole('heading', { level: 1 })).toBeVisible();
    const { violations } = await new AxeBuilder({ page: customer.page }).withTags(TAGS).analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    expect(await customer.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });
}
