/**
 * The list of several cards that arrived in one text: the end of each code, how far it is, and what can be done.
 */
import type { CardView, CardsView } from '../view.js';
import { drawActions } from './draw-outcome.js';
import type { Place } from './draw-outcome.js';
import type { Child, Piece } from './tree.js';
import { piece } from './tree.js';
import { worded } from './words.js';

/** The list; nothing where there is none. */
export function drawCards(list: CardsView | null, place: Place): Child[] {
  if (list === null) return [];
  const headingId = `${place.id}-cards`;
  return [
    piece(
      'section', { class: 'redeem-cards', 'aria-labelledby': headingId },
      worded(`h${place.level}`, { class: 'redeem-cards-heading', id: headingId }, list.heading, place),
      piece('ol', { class: 'redeem-card-list', role: 'list' }, ...list.cards.map((card, index) => drawCard(card, index, place))),
      ...list.notes.map((note) => worded('p', { class: 'redeem-note' }, note, place)),
      drawActions(list.actions, place),
    ),
  ];
}

function drawCard(card: CardView, index: number, place: Place): Piece {
  return piece(
    'li', { key: String(index), class: 'redeem-card', 'data-card': card.state },
    piece('p', { class: 'redeem-card-code' }, piece('bdi', { dir: 'ltr', translate: 'no' }, card.code)),
    worded('p', { class: 'redeem-card-state' }, card.text, place),
    card.take === null && card.actions.length === 0 ? null : piece(
      'div', { class: 'redeem-actions' },
      card.take && worded('button', { type: 'button', class: 'redeem-button', 'data-take-card': String(index) }, card.take, place),
      ...card.actions.map(({ name, label }) => worded('button', { key: name, type: 'button', class: 'redeem-button', 'data-action': name }, label, place)),
    ),
  );
}
