/**
 * Where a code is found: a picture of each place beside its words. The pictures are decoration; the words need none.
 */
import type { Message } from '../view.js';
import type { Piece } from './tree.js';
import { piece } from './tree.js';
import type { Surroundings } from './words.js';
import { worded } from './words.js';

/** What is drawn of each place, by the id of its words: an outline, what is filled, and the spot where the code is. Units of a field of 96 by 60. */
const PICTURES: Readonly<Record<string, readonly [outline: string, filled: string, spot: string]>> = {
  // A card from behind: the magnetic stripe, and the film half scratched off.
  'place-card': ['M8 4h80q6 0 6 6v40q0 6-6 6H8q-6 0-6-6V10q0-6 6-6ZM54 40h6M66 40h6M78 40h4', 'M2 13h92v9H2ZM12 33h36l-5 3 6 3-7 3 5 5H12Z', 'M12 33h74v14H12Z'],
  'place-email': ['M4 6h88v48H4ZL48 32 92 6M34 45h6M46 45h6M58 45h4', '', 'M28 39h40v12H28Z'],
  // The lower edge is torn off.
  'place-receipt': ['M26 2h44v56l-5-4-6 4-5-4-6 4-6-4-5 4-6-4-5 4ZM34 11h28M34 18h18M34 25h28M39 38h5M49 38h5M58 38h3', '', 'M33 31h30v14H33Z'],
  // Four characters of a code; a question mark stands for the third.
  'place-unreadable': ['M5 14h18v32H5ZM28 14h18v32H28ZM74 14h18v32H74ZM10 38l4-16 4 16M33 22h8l-8 16h8M79 22v16h8M57 26q0-5 4-5t4 5q0 3-4 6v3M61 39v1', '', 'M52 14h18v32H52Z'],
};

/** The places as a list. */
export function drawPlaces(places: readonly Message[], around: Surroundings): Piece | null {
  if (places.length === 0) return null;
  return piece('ul', { class: 'redeem-places', role: 'list' }, ...places.map((place) =>
    piece('li', { key: place.id, class: 'redeem-place', 'data-place': place.id }, drawPicture(place.id), worded('span', {}, place, around))));
}

function drawPicture(id: string): Piece {
  const paths = ['outline', 'filled', 'spot'].map((look, index) =>
    piece('svg:path', { key: look, class: `redeem-picture-${look}`, d: PICTURES[id]?.[index] ?? '' }));
  return piece('svg:svg', { class: 'redeem-picture', viewBox: '0 0 96 60', 'aria-hidden': 'true', focusable: 'false' }, ...paths.reverse());
}
