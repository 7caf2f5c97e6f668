/**
 * Text that arrives as a whole: pasted, dropped or handed over, on the element and beside it; and what was typed before the core
 * was there.
 */
import { expect, test } from './field-test.ts';
import { Typist } from './typist.ts';

const CODE = 'ABCD-EFGH-2345-6789';

/** Runs in the page: drops a text on an element; tells whether it was taken. */
function drop(target: Element, text: string): boolean {
  const dataTransfer = new DataTransfer();
  dataTransfer.setData('text/plain', text);
  const over = new DragEvent('dragover', { bubbles: true, cancelable: true, composed: true, dataTransfer });
  const dropped = new DragEvent('drop', { bubbles: true, cancelable: true, composed: true, dataTransfer });
  target.dispatchEvent(over);
  target.dispatchEvent(dropped);
  return dropped.defaultPrevented;
}

test('a code pasted with the focus on the button goes to the field', async ({ page, fieldPage }) => {
  const typist = await Typist.at(page, `${fieldPage.url}/redeemkit`);
  await typist.copies(CODE.toLowerCase());
  await page.locator('redeem-code button[type="submit"]').focus();
  await page.keyboard.press('Control+v');
  await expect(typist.field).toHaveValue(CODE);
  await expect(typist.field).toBeFocused();
});

test('a part of a code pasted there goes to the caret', async ({ page, fieldPage }) => {
  const typist = await Typist.at(page, `${fieldPage.url}/redeemkit`);
  await typist.copies('efgh');
  await typist.begins('ABCD-|2345');
  await page.locator('redeem-code button[type="submit"]').focus();
  await page.keyboard.press('Control+v');
  expect(await typist.reads()).toBe('ABCD-EFGH-|2345');
});

test('a whole code pasted on the page with nothing focused goes to the field, another text does not', async ({ page, fieldPage }) => {
  const typist = await Typist.at(page, `${fieldPage.url}/redeemkit`);
  for (const [text, shown] of [['my shopping list', ''], [CODE, CODE]] as const) {
    await typist.copies(text);
    await page.locator('#elsewhere').blur();
    await page.keyboard.press('Control+v');
    await expect(typist.field).toHaveValue(shown);
  }
});

test('a paste meant for another field is left to it', async ({ page, fieldPage }) => {
  const typist = await Typist.at(page, `${fieldPage.url}/redeemkit`);
  await typist.copies(CODE);
  await page.locator('#elsewhere').press('Control+End');
  await page.keyboard.press('Control+v');
  await expect(page.locator('#elsewhere')).toHaveValue(CODE + CODE);
  await expect(typist.field).toHaveValue('');
});

test('a paste that the page has taken is left to the page', async ({ page, fieldPage }) => {
  const typist = await Typist.at(page, `${fieldPage.url}/redeemkit`);
  await typist.copies(CODE);
  await page.locator('redeem-code button[type="submit"]').focus();
  await page.evaluate(() => document.body.addEventListener('paste', (event) => event.preventDefault()));
  await page.keyboard.press('Control+v');
  await expect(typist.field).toHaveValue('');
});

test('a code dropped on the element goes to the field, beside the element it does not', async ({ page, fieldPage }) => {
  const typist = await Typist.at(page, `${fieldPage.url}/redeemkit`);
  expect(await page.locator('#beside').evaluate(drop, CODE)).toBe(false);
  await expect(typist.field).toHaveValue('');
  expect(await page.locator('redeem-code button[type="submit"]').evaluate(drop, CODE)).toBe(true);
  await expect(typist.field).toHaveValue(CODE);
});

test('a scanned text is handed to the element', async ({ page, fieldPage }) => {
  const typist = await Typist.at(page, `${fieldPage.url}/redeemkit`);
  const scan = (text: string): Promise<void> => page.locator('redeem-code').evaluate((element: HTMLElement, scanned) => {
    (element as HTMLElement & { pasteText(text: string): void }).pasteText(scanned);
  }, text);
  await scan(' abcdefgh23456789\r\n');
  await expect(typist.field).toHaveValue(CODE);
  await scan('12345');
  await expect(typist.field).toHaveValue('1234-5');
});

test('nothing typed before the core has arrived is lost', async ({ page, fieldPage }) => {
  let arrive = (): void => {};
  const held = new Promise<void>((resolve) => { arrive = resolve; });
  await page.route('**/inlined-wasm.js', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(`${fieldPage.url}/redeemkit`);
  const field = page.locator('form input');
  const typist = new Typist(page, field);
  await field.focus();
  await page.keyboard.type('abcdef');
  await expect(field).toHaveValue('abcdef');
  await field.evaluate((input: HTMLInputElement) => input.setSelectionRange(5, 5));
  arrive();
  await expect(field).toHaveValue('ABCD-EF');
  expect(await typist.reads()).toBe('ABCD-E|F');
  await page.keyboard.type('x');
  expect(await typist.reads()).toBe('ABCD-EX|F');
});

test('the field of an author is not cut short any more', async ({ page, fieldPage }) => {
  const typist = await Typist.at(page, `${fieldPage.url}/author`);
  await expect(typist.field).not.toHaveAttribute('maxlength');
  await expect(typist.field).toHaveAttribute('dir', 'ltr');
  await expect(typist.field).toHaveAttribute('autocomplete', 'off');
  await expect(typist.field).toHaveAttribute('spellcheck', 'false');
});
