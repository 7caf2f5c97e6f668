/**
 * The page in the two made-up languages, on the smallest phone: in en-XA, which is longer than English and marks every text that can be
 * translated, nothing is left in English and nothing is cut off; in ar-XB everything runs from right to left.
 */
import type { Page } from '@playwright/test';

import * as cards from '../cards.mjs';
import type { Customer } from '../customer.ts';
import { expect, test } from '../redeem-test.ts';

const STATES: Record<string, (customer: Customer) => Promise<void>> = {
  ready: async () => {},
  typing: async (customer) => customer.types('1K7Q-CTFU'),
  refused: async (customer) => {
    await customer.redeems(cards.ALWAYS_FAULTY);
    await expect(customer.panel).toHaveAttribute('data-problem', 'technical');
  },
  waiting: async (customer) => {
    await customer.redeems(cards.UNKNOWN);
    await customer.presses('entered-correctly');
    await customer.seesStep('wait', 'current');
  },
  redeemed: async (customer) => {
    await customer.redeems(cards.FRESH);
    await expect(customer.element).toHaveAttribute('data-stage', 'redeemed');
  },
};

test.use({ viewport: { width: 320, height: 640 } });

for (const [state, reach] of Object.entries(STATES)) {
  for (const [tag, direction] of [['en-XA', 'ltr'], ['ar-XB', 'rtl']] as const) {
    test(`${state} in ${tag}: all of it, and all of it fits`, async ({ customer, page, address }) => {
      await page.goto(`${address}/?lang=${tag}`);
      await expect(customer.element).toHaveAttribute('lang', tag);
      await expect(page).toHaveTitle(tag === 'en-XA' ? /⟦/u : /\u202e/u);
      await reach(customer);
      expect(await page.evaluate(sideways)).toEqual([]);
      expect(await page.evaluate(otherDirections, direction)).toEqual([]);
      if (tag === 'en-XA') await expect.poll(() => leftInEnglish(page)).toEqual([]);
    });
  }
}

/** The texts on the page that are no value, no name and in no brackets. */
function leftInEnglish(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    // The demo's cards are described in English, and say so; the names of languages and of the brand are nobody's to translate.
    const others = 'script, style, noscript, bdi, time, [role="timer"], [translate="no"], [lang="en"], select, code, #account-initial';
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) {
      const element = text.parentElement as Element;
      const whole = element.closest('[data-message], [data-word]')?.textContent ?? '';
      if (/\p{Letter}/u.test(text.textContent ?? '') && element.closest(others) === null && !/^⟦[^]*⟧$/u.test(whole)) found.push(text.textContent ?? '');
    }
    return found;
  });
}

/** Runs in the page: the texts and controls that stick out of the window, and the boxes that hide a part of what is in them. */
function sideways(): string[] {
  const width = document.documentElement.clientWidth;
  const seen = (element: Element): boolean => element.closest('.unseen, .redeem-unseen, .skip, select') === null && element.checkVisibility();
  const outside = ({ left, right }: DOMRect): boolean => left < -0.5 || right > width + 0.5;
  const found: string[] = [];
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) {
    const range = document.createRange();
    range.selectNodeContents(text);
    if (seen(text.parentElement as Element) && [...range.getClientRects()].some(outside)) found.push(text.textContent ?? '');
  }
  for (const element of document.body.querySelectorAll('*')) {
    // The link that goes on from here is to be copied, not to be read.
    const hides = !element.matches('.redeem-resume-link') && getComputedStyle(element).overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1;
    if (seen(element) && (hides || outside(element.getBoundingClientRect()))) found.push(element.outerHTML.slice(0, 120));
  }
  return found;
}

/** Runs in the page: what runs the other way than the page. Codes and values have a direction of their own. */
function otherDirections(direction: string): string[] {
  const own = 'bdi, bdi *, input, code, [lang="en"], [lang="en"] *, option';
  const others = [...document.querySelectorAll('body, body *')].filter((element) => !element.matches(own) && getComputedStyle(element).direction !== direction);
  return others.map((element) => element.outerHTML.slice(0, 120));
}
