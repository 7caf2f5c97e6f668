/**
 * The names of a brand in the sentences of the page: those that the program gives, neutral ones in a language for which it gives none.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import * as hooks from '../hooks.mjs';
import * as places from '../places.mjs';
import { expect, test } from '../redeem-test.ts';

/** A bookshop that names its code, itself and its page. */
const BOOKSHOP: unknown = JSON.parse(readFileSync(join(places.root(), 'www/programs/shop-gift-code.json'), 'utf8'));

const TITLES = [
  ['en', 'Redeem a Fern Books gift code'],
  ['cs', 'Uplatnění dárkového kódu Fern Books'],
  ['ar', 'استخدام رمز هدية من Fern Books'],
  ['da', 'Indløs et gavekort'],
] as const;

test('a brand is called by its names, in the language and the case of the sentence', async ({ customer, page }) => {
  await customer.opens();
  await page.evaluate(({ program, element }) => {
    (document.querySelector(element) as Element & { program: unknown }).program = program;
  }, { program: BOOKSHOP, element: hooks.ELEMENT });
  const title = customer.element.locator('[data-message="redeem-title"]');
  for (const [tag, words] of TITLES) {
    await page.evaluate(({ language, element }) => {
      (document.querySelector(element) as Element & { language: string }).language = language;
    }, { language: tag, element: hooks.ELEMENT });
    await expect(title).toHaveText(words);
    // A name keeps its own direction; neutral words are words of the sentence.
    await expect(title.locator('bdi')).toHaveCount(tag === 'da' ? 0 : 1);
  }
});
