/**
 * The situations that a customer without an error at hand can choose from: a list that is there to be opened.
 */
import type { View } from '../view.js';
import type { Child } from './tree.js';
import { piece } from './tree.js';
import { worded } from './words.js';

/** The list, closed again after each choice. */
export function drawSituations({ situations, outcome, language }: View): Child[] {
  if (situations === null) return [];
  const around = { language };
  const choices = situations.choices.map(({ name, label }) =>
    piece('li', { key: name }, worded('button', { type: 'button', class: 'redeem-situation', 'data-action': name }, label, around)));
  return [
    piece(
      'details', { key: outcome?.heading.id ?? '', class: 'redeem-situations' },
      worded('summary', {}, situations.label, around),
      piece('ul', { role: 'list' }, ...choices),
    ),
  ];
}
