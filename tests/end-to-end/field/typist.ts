/**
 * Somebody at a field: does what a row says, with the browser's own input wherever it can be driven. What is right is said by the rows.
 */
import type { CDPSession, Locator, Page } from '@playwright/test';

import type { Action, Row } from './rows.mjs';

export class Typist {
  constructor(
    private readonly page: Page,
    readonly field: Locator,
  ) {}

  /** Opens the page with one of its fields and waits until that can be used. */
  static async at(page: Page, address: string): Promise<Typist> {
    await page.goto(address);
    const element = page.locator('redeem-code');
    if (await element.count() > 0) await page.waitForSelector('redeem-code[data-stage]');
    return new Typist(page, page.locator('form input'));
  }

  /** Plays a row and reads what the field shows. */
  async plays({ start, actions }: Pick<Row, 'start' | 'actions'>): Promise<string> {
    await this.begins(start);
    for (const action of actions) await this.does(action);
    return this.reads();
  }

  async begins(start: string): Promise<void> {
    const text = start.replace('|', '');
    await this.field.fill(text);
    await this.field.focus();
    const caret = start.indexOf('|');
    await this.field.evaluate((input: HTMLInputElement, at) => input.setSelectionRange(at, at), caret);
  }

  /** The text with the caret; a selection is written with two. */
  reads(): Promise<string> {
    return this.field.evaluate(({ value, selectionStart, selectionEnd }: HTMLInputElement) => {
      const [start, end] = [selectionStart ?? 0, selectionEnd ?? 0];
      return `${value.slice(0, start)}|${start === end ? '' : `${value.slice(start, end)}|`}${value.slice(end)}`;
    });
  }

  async does({ types, presses, pastes, composes, fills }: Action): Promise<void> {
    if (types !== undefined) await this.page.keyboard.type(types);
    if (presses !== undefined) await this.page.keyboard.press(presses);
    if (pastes !== undefined) await this.pastes(pastes);
    if (composes !== undefined) await this.composes(composes);
    if (fills !== undefined) await this.field.evaluate(fill, fills);
  }

  /** Copies a text on the page; the clipboard holds it as a customer's would. */
  async copies(text: string): Promise<void> {
    const elsewhere = this.page.locator('#elsewhere');
    await elsewhere.fill(text);
    await elsewhere.press('Control+a');
    await elsewhere.press('Control+c');
  }

  private async pastes(text: string): Promise<void> {
    const selection = await this.field.evaluate((input: HTMLInputElement) => [input.selectionStart, input.selectionEnd] as const);
    await this.copies(text);
    await this.field.focus();
    await this.field.evaluate((input: HTMLInputElement, [from, to]) => input.setSelectionRange(from, to), selection);
    await this.page.keyboard.press('Control+v');
  }

  /** Chromium can be driven like an input method; elsewhere the events are sent that the engine sends for one. */
  private async composes(text: string): Promise<void> {
    if (this.page.context().browser()?.browserType().name() !== 'chromium') return this.field.evaluate(compose, text);
    const session: CDPSession = await this.page.context().newCDPSession(this.page);
    for (let length = 1; length <= text.length; length += 1) {
      await session.send('Input.imeSetComposition', { text: text.slice(0, length), selectionStart: length, selectionEnd: length });
    }
    await session.send('Input.insertText', { text });
  }
}

/** Runs in the page: sets the whole text with one event, as autofill does. */
export function fill(input: Element, text: string): void {
  (input as HTMLInputElement).value = text;
  input.dispatchEvent(new Event('input', { bubbles: true }));
}

/** Runs in the page: what an input method does at the end of the text, and what is heard of it. */
export function compose(input: Element, text: string): void {
  const field = input as HTMLInputElement;
  const before = field.value;
  field.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true }));
  for (let length = 1; length <= text.length; length += 1) {
    const data = text.slice(0, length);
    const event = { inputType: 'insertCompositionText', data, isComposing: true, bubbles: true };
    field.dispatchEvent(new InputEvent('beforeinput', event));
    field.value = before + data;
    field.dispatchEvent(new InputEvent('input', event));
  }
  field.dispatchEvent(new CompositionEvent('compositionend', { data: text, bubbles: true }));
}
