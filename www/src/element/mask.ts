/**
 * The field while it is edited: groups, caret, undo and redo, on @maskito/core. Where a group ends and what is a separator is
 * for the core to say; this carries what it says to the caret. Nothing is refused and nothing is cut.
 */
import type { MaskitoOptions } from '@maskito/core';
import { Maskito, maskitoUpdateElement } from '@maskito/core';
import { wellFormed } from '../plain-data.js';
import type { FieldText } from '../view.js';

/** The core's way of writing a text in groups. */
export type Arrange = (text: string, start: number, end: number, after: boolean) => FieldText;

type ElementState = Parameters<NonNullable<MaskitoOptions['postprocessors']>[number]>[0];
type Range = ElementState['selection'];

/** One input that is arranged while it is edited. */
export class Mask {
  readonly #input: HTMLInputElement;
  readonly #arrange: Arrange;
  #maskito: Maskito;
  /** Whether characters come or go; it decides the caret's side of a separator. */
  #inserting = false;
  /** What the core arranged last, so that the events of one key ask it once. */
  #arranged = '';
  /** The text that a code was found in last: where undo brings it back, it stays as it is. */
  #text = '';

  constructor(input: HTMLInputElement, arrange: Arrange) {
    this.#input = input;
    this.#arrange = arrange;
    // First of all listeners: what it selects is what Maskito deletes.
    input.addEventListener('beforeinput', this.#onBeforeInput);
    this.#maskito = this.#start();
  }

  /** Writes what is in the field in groups. In a composition nothing is touched; Maskito calls when it has ended. */
  arrange(): void {
    const { value, selectionStart, selectionEnd } = this.#input;
    this.put(this.#inGroups({ value, selection: [selectionStart ?? value.length, selectionEnd ?? value.length] }));
  }

  /** Puts a text in place of what is in the field; undo brings that back. */
  put(text: string | ElementState): void {
    const state = typeof text === 'string' ? { value: text, selection: [text.length, text.length] as const } : text;
    maskitoUpdateElement(this.#input, state);
  }

  /** Shows a text for as long as it takes to put the code in its place that was found in it: undo brings it back. */
  putBack(text: string): void {
    this.#text = text.replace(/[\r\n]/gu, ' ');
    this.put(this.#text);
  }

  /** Puts a text where the caret is, as typing would. */
  insert(text: string): void {
    const { value, selectionStart, selectionEnd } = this.#input;
    const before = value.slice(0, selectionStart ?? value.length) + text;
    this.#inserting = true;
    this.put(this.#inGroups({ value: before + value.slice(selectionEnd ?? value.length), selection: [before.length, before.length] }));
  }

  /** Empties the field, and no undo brings back what was in it: a redeemed code is nobody's any more. */
  clear(): void {
    this.#text = '';
    this.#maskito.destroy();
    this.#input.value = '';
    this.#maskito = this.#start();
  }

  /** Leaves the field as a plain one. */
  destroy(): void {
    this.#input.removeEventListener('beforeinput', this.#onBeforeInput);
    this.#maskito.destroy();
  }

  #start(): Maskito {
    return new Maskito(this.#input, {
      mask: /^[^]*$/u,
      preprocessors: [({ elementState, data }, action) => {
        this.#inserting = action === 'insert';
        if (action === 'insert') return { elementState, data: data.replace(/[\r\n]+/gu, ' ') };
        return action === 'validation' ? { elementState } : { elementState: this.#reach(elementState, action === 'deleteForward') };
      }],
      postprocessors: [(state) => this.#inGroups(state)],
    });
  }

  #inGroups(state: ElementState): ElementState {
    const value = wellFormed(state.value);
    if (value === this.#arranged || value === this.#text) return { value, selection: state.selection };
    const { text, start, end } = this.#arrange(value, state.selection[0], state.selection[1], this.#inserting);
    this.#arranged = text;
    return { value: text, selection: [start, end] };
  }

  /** Widens what is to be deleted until something of the code is in it: a separator alone would come back at once. */
  #reach({ value, selection }: ElementState, forward: boolean): ElementState {
    let [from, to] = wholeCharacters(value, selection);
    while ((forward ? to < value.length : from > 0) && this.#isNothing(value, [from, to])) {
      [from, to] = wholeCharacters(value, forward ? [from, to + 1] : [from - 1, to]);
    }
    return { value, selection: [from, to] };
  }

  #isNothing(value: string, [from, to]: Range): boolean {
    return from < to && this.#arrange(wellFormed(value.slice(0, from) + value.slice(to)), from, from, false).text === value;
  }

  readonly #onBeforeInput = (event: InputEvent): void => {
    // The browser takes away what is dragged elsewhere; Maskito would keep it.
    if (event.inputType === 'deleteByDrag') event.stopImmediatePropagation();
    const { value, selectionStart: from, selectionEnd: to } = this.#input;
    if (!event.inputType.startsWith('deleteWord') || from === null || from !== to) return;
    // For Maskito words end at spaces; here they are the groups.
    const group = event.inputType.endsWith('Forward') ? /^[^\p{L}\p{N}]*[\p{L}\p{N}]*/u.exec(value.slice(from)) : /[\p{L}\p{N}]*[^\p{L}\p{N}]*$/u.exec(value.slice(0, from));
    const length = group?.[0].length ?? 0;
    if (event.inputType.endsWith('Forward')) this.#input.setSelectionRange(from, from + length);
    else this.#input.setSelectionRange(from - length, from);
  };
}

/** The range without half of a surrogate pair at either end. */
function wholeCharacters(value: string, [from, to]: Range): Range {
  const isSecondHalf = (index: number): boolean => /^[\uDC00-\uDFFF]/u.test(value.slice(index)) && /[\uD800-\uDBFF]$/u.test(value.slice(0, index));
  return [isSecondHalf(from) ? from - 1 : from, isSecondHalf(to) ? to + 1 : to];
}
