/**
 * The codes that are offered under the field: the one that was probably meant, with the changed place marked, or those that were found in
 * a pasted text. A button puts one into the field and redeems nothing.
 */
import type { Reading, View } from '../view.js';
import type { Child } from './tree.js';
import { piece } from './tree.js';
import { worded } from './words.js';

/** What is offered for what stands in the field. */
export function drawOffers(view: View, reading: Reading | null): Child[] {
  const around = { language: view.language };
  const { suggestion, choice } = view.field;
  const suggested = reading?.suggestion ?? null;
  if (suggestion !== null && suggested !== null) {
    return [piece(
      'div', { class: 'redeem-offer', key: 'suggestion' },
      worded('p', { class: 'redeem-note' }, suggestion.question, around),
      piece('p', { class: 'redeem-suggestion' }, code(...marked(suggested.text, suggested.changed))),
      worded('button', { type: 'button', class: 'redeem-button', 'data-offer': 'suggestion' }, suggestion.accept, around),
    )];
  }
  if (choice === null || reading === null) return [];
  return [piece(
    'div', { class: 'redeem-offer', key: 'choice', role: 'group', 'aria-label': choice.text },
    worded('p', { class: 'redeem-note' }, choice, around),
    ...reading.candidates.map(({ formatted }, index) => piece(
      'button', { type: 'button', class: 'redeem-button', key: String(index), 'data-offer': String(index) }, code(formatted),
    )),
  )];
}

/** The code that a button offers. */
export function offered(button: Element, reading: Reading): string | null {
  const name = button.getAttribute('data-offer') ?? '';
  return name === 'suggestion' ? reading.suggestion?.text ?? null : reading.candidates[Number(name)]?.formatted ?? null;
}

/** A code is for nobody to translate or to turn round. */
const code = (...children: Child[]): Child => piece('bdi', { dir: 'ltr', translate: 'no' }, ...children);

function marked(text: string, changed: readonly { readonly start: number; readonly end: number }[]): Child[] {
  const children: Child[] = [];
  let from = 0;
  for (const { start, end } of changed) {
    children.push(text.slice(from, start), piece('mark', {}, text.slice(start, end)));
    from = end;
  }
  return [...children, text.slice(from)];
}
