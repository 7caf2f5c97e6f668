/**
 * Text dragged with the mouse into the field and within it. Only Chromium lets its mouse be driven so far; what is dropped beside the
 * field is tried in each engine in `arrivals.spec.ts`.
 */
import type { Locator, Page } from '@playwright/test';

import { expect, test } from './field-test.ts';
import { Typist, fill } from './typist.ts';

/** Drags from a place in one box to a place in another; places are counted from the left, from the right where they are negative. */
async function drags(page: Page, source: Locator, left: number, target: Locator, right: number): Promise<void> {
  const [from, to] = [await source.boundingBox(), await target.boundingBox()];
  if (from === null || to === null) throw new Error('nothing to drag');
  const within = (box: { x: number; width: number }, at: number): number => box.x + (at < 0 ? box.width + at : at);
  await page.mouse.move(within(from, left), from.y + from.height / 2);
  await page.mouse.down();
  await page.mouse.move(within(to, right), to.y + to.height / 2, { steps: 8 });
  await page.mouse.up();
}

test('text dragged into the field is arranged', async ({ page, fieldPage }) => {
  const typist = await Typist.at(page, `${fieldPage.url}/redeemkit`);
  const source = page.locator('#beside');
  await source.evaluate((paragraph) => {
    paragraph.textContent = 'efgh2345';
    getSelection()?.selectAllChildren(paragraph);
  });
  await typist.field.evaluate(fill, 'ABCD');
  await drags(page, source, 10, typist.field, -30);
  await expect(typist.field).toHaveValue('ABCD-EFGH-2345');
});

test('text dragged within the field is moved, not doubled', async ({ page, fieldPage }) => {
  const typist = await Typist.at(page, `${fieldPage.url}/redeemkit`);
  await typist.begins('ABCD-EFGH-2345|');
  await typist.field.evaluate((input: HTMLInputElement) => input.setSelectionRange(0, 5));
  await drags(page, typist.field, 40, typist.field, -30);
  await expect(typist.field).toHaveValue('EFGH-2345-ABCD');
});
