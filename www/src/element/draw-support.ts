/**
 * The hand-off to support: what may be asked, what the customer fills in, and the text as it will be sent. What stands in the fields is the customer's
 * and is never written here. It is no `<form>`: those do not nest, and the panel may stand in one of the author's.
 */
import { wellFormed } from '../plain-data.js';
import type { SupportDraft, SupportForm } from '../redeemer.js';
import type { SupportField, SupportView } from '../view.js';
import { drawActions } from './draw-outcome.js';
import type { Place } from './draw-outcome.js';
import type { Child, Piece } from './tree.js';
import { piece } from './tree.js';
import { worded } from './words.js';

/** The hand-off; nothing while it is closed. */
export function drawSupport(support: SupportView | null, draft: SupportDraft | null, withoutCode: SupportDraft | null, place: Place): Child[] {
  if (support === null) return [];
  const id = `${place.id}-support`;
  const button = (look: string, name: string, label: SupportView['copy'] | null): Piece | null =>
    label && worded('button', { key: name, type: 'button', class: `redeem-button${look}`, 'data-support': name, 'aria-disabled': name === 'send' && support.busy ? 'true' : null }, label, place);
  return [
    piece(
      'section', { class: 'redeem-support', 'aria-labelledby': id },
      worded(`h${place.level}`, { class: 'redeem-support-heading', id, tabindex: '-1' }, support.heading, place),
      worded('p', { class: 'redeem-detail' }, support.text, place),
      support.received && worded('p', { class: 'redeem-support-received', 'data-received': '', role: 'status' }, support.received, place),
      drawAsks(support, id, place),
      ...support.fields.map((field) => drawField(field, id, place)),
      support.with_code && piece(
        'p', { class: 'redeem-support-choice' },
        piece('input', { type: 'checkbox', id: `${id}-code`, name: 'with_code' }),
        worded('label', { for: `${id}-code` }, support.with_code, place),
      ),
      support.received === null && draft !== null ? piece(
        'div', { class: 'redeem-support-preview' },
        worded('p', { class: 'redeem-label', id: `${id}-preview` }, support.preview, place),
        piece('pre', { 'aria-labelledby': `${id}-preview`, 'data-draft': '', tabindex: '0', dir: 'auto' }, draft.text),
      ) : null,
      support.error && worded('p', { class: 'redeem-error', role: 'alert', 'data-support-error': '' }, support.error, place),
      support.received === null ? piece(
        'div', { class: 'redeem-actions' },
        button(' redeem-primary', 'send', support.send),
        button('', 'copy', support.copy),
        button('', 'download', support.download),
        button('', 'download-data', support.download_data),
      ) : null,
      support.mail && withoutCode && piece(
        'p', { class: 'redeem-link' },
        worded('a', { 'data-support-mail': '', href: mailLink(support.mail.address, support.heading.text, withoutCode.text) }, support.mail.label, place),
      ),
      piece('p', { class: 'redeem-copied', role: 'status' }, worded('span', { hidden: place.copied ? null : '' }, support.copied, place)),
      drawActions(support.actions, place),
    ),
  ];
}

/** Programs for mail take about 2,000 characters of a link. */
const LONGEST_MAIL = 1_800;

/** A link is an address, which browsers keep: the exact code is in none. */
function mailLink(address: string, subject: string, text: string): string {
  let body = encodeURIComponent(text);
  for (let most = text.length; body.length > LONGEST_MAIL; body = encodeURIComponent(wellFormed(text.slice(0, most)))) most = Math.floor(most * 0.8);
  return `mailto:${address}?subject=${encodeURIComponent(subject)}&body=${body}`;
}

/** The first that the program allows is chosen until the customer chooses another. */
function drawAsks({ asks, heading }: SupportView, id: string, place: Place): Piece | null {
  if (asks.length === 0) return null;
  const choices = asks.map(({ name, label }, index) => piece(
    'p', { key: name, class: 'redeem-support-choice' },
    piece('input', { type: 'radio', id: `${id}-${name}`, name: `${id}-asks`, value: name, checked: index === 0 ? '' : null }),
    worded('label', { for: `${id}-${name}` }, label, place),
  ));
  return piece('div', { class: 'redeem-support-asks', role: 'radiogroup', 'aria-label': heading.text }, ...choices);
}

function drawField({ name, label, long }: SupportField, id: string, place: Place): Piece {
  const field = `${id}-${name}`;
  const mail = name === 'email' ? { inputmode: 'email', autocomplete: 'email', autocapitalize: 'none', dir: 'ltr' } : { autocomplete: 'off', dir: 'auto' };
  return piece(
    'div', { key: name, class: 'redeem-support-field' },
    worded('label', { class: 'redeem-label', for: field }, label, place),
    long ? piece('textarea', { id: field, name, rows: '3', dir: 'auto' }) : piece('input', { type: 'text', id: field, name, ...mail }),
  );
}

/** What stands in the fields. */
export function filledIn(region: HTMLElement): SupportForm {
  const form: Record<string, string | boolean> = {};
  for (const field of region.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input, textarea')) {
    if (field.type === 'checkbox') form[field.name] = (field as HTMLInputElement).checked;
    else if (field.type !== 'radio') form[field.name] = wellFormed(field.value);
    else if ((field as HTMLInputElement).checked) form['asks'] = field.value;
  }
  return form;
}
