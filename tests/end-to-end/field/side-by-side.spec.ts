/**
 * The same rows in our field and in three masks, printed as one table: what a customer would see with each. Only ours is held to it.
 */
import { expect, test } from './field-test.ts';
import { ROWS } from './rows.mjs';
import { Typist } from './typist.ts';

const MASKS = ['redeemkit', 'maskito', 'imask', 'cleave-zen'] as const;

test('our field and three masks, side by side', async ({ page, fieldPage }) => {
  const columns = new Map<string, string[]>();
  for (const mask of MASKS) {
    const typist = await Typist.at(page, `${fieldPage.url}/${mask}`);
    const shown: string[] = [];
    for (const row of ROWS) shown.push(await typist.plays(row));
    columns.set(mask, shown);
  }
  const wrong = (mask: string): string[] => ROWS.filter((row, index) => columns.get(mask)?.[index] !== row.shows).map(({ name }) => name);
  const cell = (text: string, width: number): string => text.replace(/\p{Cf}/gu, '').padEnd(width);
  const lines = ROWS.map((row, index) => [
    cell(row.name, 40),
    ...MASKS.map((mask) => cell(columns.get(mask)?.[index] === row.shows ? 'right' : columns.get(mask)?.[index] ?? '', 28)),
  ].join(''));
  const counts = MASKS.map((mask) => cell(`${ROWS.length - wrong(mask).length} of ${ROWS.length}`, 28)).join('');
  console.log([cell('', 40) + MASKS.map((mask) => cell(mask, 28)).join(''), ...lines, cell('right', 40) + counts].join('\n'));
  expect(wrong('redeemkit')).toEqual([]);
});
