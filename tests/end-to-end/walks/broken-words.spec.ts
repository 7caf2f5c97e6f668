/**
 * A page that keeps a language file of its own, and that file is broken: each message that cannot be used is told once, by language and
 * id, and the customer reads it in English; nobody reads an id, a variable or markup.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { Page } from '@playwright/test';

import * as cards from '../cards.mjs';
import * as hooks from '../hooks.mjs';
import { CZECH } from '../languages.ts';
import * as places from '../places.mjs';
import { expect, test } from '../redeem-test.ts';

const CZECH_WORDS = readFileSync(join(places.root(), 'locales/cs.ftl'), 'utf8');

/** What the file has in place of its own lines, and the message that this breaks. */
const BROKEN = [
  ['submit', 'submit = Uplatnit { $kod }'],
  ['redeem-title', 'redeem-title = <b>Uplatnit</b> kartu'],
  ['field.hint', '    .hint = Je to { -karta }.'],
  ['note-complete', 'note-complete = Hotovo }'],
  ['problem-already-redeemed-here', 'problem-already-redeemed-here = { SHOUT("Už") } uplatněno'],
] as const;

interface Told {
  readonly kind: string;
  readonly language: string | null;
  readonly id: string | null;
  readonly message: string;
  readonly remedy: string;
}

test.use({ language: CZECH });

test('what is broken is said in English, and told once', async ({ customer, page }) => {
  await customer.opens();
  const told = await readsWordsOf(page, broken());
  await expect(customer.element.getByRole('button', { name: 'Redeem', exact: true })).toBeVisible();
  expect(told().map(({ kind, language, id }) => `${kind} ${language} ${id}`).sort()).toEqual(BROKEN.map(([id]) => `message-unusable cs ${id}`).sort());
  for (const { message, remedy } of told()) {
    expect(message).toMatch(/^cs [a-z.-]+: \S/u);
    expect(remedy).not.toBe('');
  }

  // What is well in the same file is Czech; what is not says so.
  await expect(customer.element).toHaveAttribute('lang', 'cs');
  await expect(customer.element.locator('[data-message="field"]')).not.toHaveAttribute('lang');
  for (const id of ['submit', 'redeem-title', 'field.hint']) {
    await expect(customer.element.locator(`[data-message="${id}"]`)).toHaveAttribute('lang', 'en');
  }
  await customer.redeems(cards.USED_BY_ANNA);
  await expect(customer.element.locator('[data-message="problem-already-redeemed-here"]')).toHaveAttribute('lang', 'en');
  await expect(customer.element).not.toContainText(/[{}<>$]|problem-/u);
  expect(told()).toHaveLength(BROKEN.length);
});

/** The Czech file with the broken lines in it. */
function broken(): string {
  return BROKEN.reduce((fluent, [id, line]) => {
    const begins = id.includes('.') ? `    .${id.split('.')[1]} = ` : `${id} = `;
    const own = fluent.split('\n').find((other) => other.startsWith(begins));
    if (own === undefined) throw new Error(`cs.ftl has no ${id}`);
    return fluent.replace(own, line);
  }, CZECH_WORDS);
}

/** Lets the element begin anew with these words; gives what it has told the page so far. */
async function readsWordsOf(page: Page, fluent: string): Promise<() => readonly Told[]> {
  const told: Told[] = [];
  await page.exposeFunction('told', (error: Told) => void told.push(error));
  await page.evaluate(async ({ fluent: words, element: name }) => {
    const element = document.querySelector(name) as Element & { loadLocale: unknown; program: unknown };
    element.addEventListener('redeem-error', (event) => {
      const { kind, language, id, message, remedy } = (event as CustomEvent<{ error: Told }>).detail.error;
      (globalThis as unknown as { told(error: Told): void }).told({ kind, language, id, message, remedy });
    });
    element.loadLocale = () => words;
    element.program = await (await fetch(element.getAttribute('program') as string)).json();
  }, { fluent, element: hooks.ELEMENT });
  return () => told;
}
