/**
 * What a key costs in our field and in imask's, and what 100 kB do that are pasted: `cargo xtask benchmark`. Nothing here is a limit; what has to
 * be right, and is checked, is what the fields show.
 */
import type { Page } from '@playwright/test';

import { expect, test } from '../field/field-test.ts';
import { Typist } from '../field/typist.ts';
import { printRatio } from './ratio.ts';

const KEYS = 'abcdefgh23456789';
const SHOWS = 'ABCD-EFGH-2345-6789';
/** A hundred thousand characters that are none of the code, and the code behind them. */
const PASTED = `${' – '.repeat(33_333)}${SHOWS.toLowerCase()}`;

/** What the page notes of each key: the time in its events, with what the browser does in them. */
interface Noted extends Window {
  took: number[];
}

for (const mask of ['imask', 'maskito']) {
  test(`a key and a paste, beside ${mask}`, async ({ context, fieldPage }) => {
    const our = await Typist.at(await opened(context.pages()[0] ?? await context.newPage()), `${fieldPage.url}/redeemkit`);
    const their = await Typist.at(await opened(await context.newPage()), `${fieldPage.url}/${mask}`);
    await printRatio('one key in the field', ['redeemkit', () => keys(our)], [mask, () => keys(their)]);
    await printRatio('100 kB pasted', ['redeemkit', () => paste(our)], [mask, () => paste(their)]);
  });
}

async function opened(page: Page): Promise<Page> {
  await page.addInitScript(note);
  return page;
}

/** Types the code several times. */
async function keys(typist: Typist): Promise<readonly number[]> {
  const took: number[] = [];
  for (let times = 0; times < 5; times += 1) {
    await begins(typist);
    for (const key of KEYS) await typist.does({ presses: key });
    expect(await typist.reads()).toBe(`${SHOWS}|`);
    took.push(...await noted(typist));
  }
  expect(took).toHaveLength(5 * KEYS.length);
  return took;
}

async function paste(typist: Typist): Promise<readonly number[]> {
  await begins(typist);
  await typist.does({ pastes: PASTED });
  expect(await typist.reads()).toBe(`${SHOWS}|`);
  return (await noted(typist)).slice(-1);
}

async function begins(typist: Typist): Promise<void> {
  await typist.field.page().bringToFront();
  await typist.begins('|');
  await typist.field.evaluate(() => { (window as unknown as Noted).took = []; });
}

function noted(typist: Typist): Promise<number[]> {
  return typist.field.evaluate(() => (window as unknown as Noted).took);
}

/**
 * Runs in the page before anything else. The events of a key come in two tasks; what lies between them is not counted. The last event of a
 * field that writes by itself is its own, else it is the browser's.
 */
function note(): void {
  const noted = window as unknown as Noted;
  noted.took = [];
  let began = 0;
  let took = 0;
  const begin = (): void => { began = performance.now(); };
  const end = (event: Event): void => {
    took = event.type === 'keydown' ? performance.now() - began : took + performance.now() - began;
    began = performance.now();
  };
  for (const type of ['keydown', 'paste', 'beforeinput']) addEventListener(type, begin, true);
  for (const type of ['keydown', 'beforeinput', 'input']) addEventListener(type, end);
  addEventListener('keyup', () => { if (took > 0) noted.took.push(took * 1000); took = 0; });
}
