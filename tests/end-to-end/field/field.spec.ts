/**
 * The element's field does right in every row, with a form of its own and around an author's.
 */
import { expect, test } from './field-test.ts';
import { ROWS, SCANNED } from './rows.mjs';
import { Typist } from './typist.ts';

for (const kind of ['redeemkit', 'author']) {
  test(`${kind}: every row is right`, async ({ page, fieldPage }) => {
    const typist = await Typist.at(page, `${fieldPage.url}/${kind}`);
    for (const row of ROWS) {
      await test.step(row.name, async () => expect.soft(await typist.plays(row), row.name).toBe(row.shows));
    }
  });

  test(`${kind}: a scanner's keys all arrive, and its Enter sends`, async ({ page, fieldPage }) => {
    const typist = await Typist.at(page, `${fieldPage.url}/${kind}`);
    await typist.begins('|');
    await page.keyboard.type(SCANNED.code, { delay: SCANNED.milliseconds });
    expect(await typist.reads()).toBe(SCANNED.shows);
    await page.keyboard.press('Enter');
    // Nobody is signed in here; that it is said shows that the code was sent off.
    await expect(page.locator('redeem-code')).not.toHaveAttribute('data-stage', 'ready');
  });
}
