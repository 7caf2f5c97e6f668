/**
 * Draws the field for the PIN, or the words around the author's. What stands in it is the customer's and is never written here; it
 * stays there while the code is edited and reads as one without a PIN.
 */
import type { FieldView } from '../view.js';
import { describe, drawError } from './draw-field.js';
import type { Field } from './field.js';
import { PIN_ATTRIBUTES } from './field.js';
import { draw, piece } from './tree.js';
import type { Surroundings } from './words.js';
import { worded } from './words.js';

/** Shows the field, or puts it away. */
export function drawPin(field: Field, { pin, error_prefix: prefix }: FieldView, id: string, around: Surroundings): void {
  const region = field.regions.pin;
  region.hidden = pin === null;
  if (pin === null) return;
  const [inputId, hintId, errorId] = [`${id}-pin`, `${id}-pin-hint`, `${id}-pin-error`];
  draw(region, [
    field.pin === null ? worded('label', { class: 'redeem-label', for: inputId }, pin.label, around) : null,
    worded('p', { class: 'redeem-hint', id: hintId }, pin.hint, around),
    pin.error && drawError(pin.error, prefix, errorId, around),
    field.pin === null ? piece('input', { ...PIN_ATTRIBUTES, class: 'redeem-input', id: inputId }) : null,
  ]);
  const input = field.pin ?? region.querySelector<HTMLInputElement>('input');
  if (input !== null) describe(input, hintId, errorId, pin.error !== null);
}
