/**
 * The field that an outcome panel may ask to be filled in, such as that for a security code. What stands in it is the customer's and
 * is never written here. It is no `<form>`: those do not nest, and the panel may stand in one of the author's.
 */
import type { FormView } from '../view.js';
import type { Place } from './draw-outcome.js';
import type { Piece } from './tree.js';
import { piece } from './tree.js';
import { worded } from './words.js';

/** How each kind is typed and completed. An address is of the type text: that of an e-mail would drop spaces and judge what the backend judges. */
const INPUT_ATTRIBUTES: Readonly<Record<string, string>> = { type: 'text', enterkeyhint: 'go', dir: 'ltr', translate: 'no', spellcheck: 'false' };
const CODE_ATTRIBUTES: Readonly<Record<string, string>> = { ...INPUT_ATTRIBUTES, inputmode: 'numeric', autocomplete: 'one-time-code' };
const ADDRESS_ATTRIBUTES: Readonly<Record<string, string>> = { ...INPUT_ATTRIBUTES, inputmode: 'email', autocomplete: 'email', autocapitalize: 'none', autocorrect: 'off' };

/**
 * The field with its label, hint, error and button; for a payment proof only the words, as the form is the host's. The button is the main one where
 * no other is.
 */
export function drawForm(form: FormView, main: boolean, place: Place): Piece {
  const id = `${place.id}-entry`;
  const hosts = form.kind === 'payment-proof';
  const described = [`${id}-hint`, ...(form.error === null ? [] : [`${id}-error`])].join(' ');
  return piece(
    // Another check has a field of its own, in which the code of the last one does not stand.
    'div', { key: form.about ?? form.kind, class: 'redeem-entry', 'data-form': form.kind },
    worded(hosts ? 'p' : 'label', { class: 'redeem-label', for: hosts ? null : id }, form.label, place),
    worded('p', { class: 'redeem-hint', id: `${id}-hint` }, form.hint, place),
    form.error && worded('p', { class: 'redeem-error', id: `${id}-error`, 'data-form-error': '' }, form.error, place),
    hosts ? null : piece('input', { ...(form.kind === 'email-address' ? ADDRESS_ATTRIBUTES : CODE_ATTRIBUTES), class: 'redeem-input', id, 'data-entry': '', 'aria-describedby': described, 'aria-invalid': form.error === null ? null : 'true' }),
    ...form.notes.map((note) => worded('p', { class: 'redeem-note' }, note, place)),
    form.submit && piece(
      'div', { class: 'redeem-actions' },
      worded('button', { type: 'button', class: main ? 'redeem-button redeem-primary' : 'redeem-button', 'data-enter': '', 'aria-disabled': form.busy ? 'true' : null }, form.submit, place),
    ),
  );
}
