/**
 * A notice about the account: what is to be known, which benefits it is about, and what can be done.
 */
import type { NoticeView } from '../view.js';
import type { Place } from './draw-outcome.js';
import { drawStep } from './draw-step.js';
import type { Piece } from './tree.js';
import { piece } from './tree.js';
import { worded } from './words.js';

/** The notice, with a heading below that of its place. */
export function drawNotice(notice: NoticeView, place: Place): Piece {
  const level = Math.min(place.level + 1, 6);
  const steps = notice.steps.map((step) => drawStep(step, { ...place, level }));
  return piece(
    'section', { key: notice.kind, class: 'redeem-notice', 'data-notice': notice.kind },
    worded(`h${level}`, { class: 'redeem-notice-heading' }, notice.heading, place),
    notice.benefits.length > 0 ? piece('ul', { class: 'redeem-benefits' }, ...notice.benefits.map((name) => piece('li', {}, piece('bdi', {}, name)))) : null,
    ...notice.details.map((detail) => worded('p', { class: 'redeem-detail' }, detail, place)),
    steps.length > 0 ? piece('ul', { class: 'redeem-notice-steps', role: 'list' }, ...steps) : null,
  );
}
