/**
 * What the balance pays for: its facts and days as a list, and the same days as a line with marks. The line is decoration;
 * a screen reader hears the list.
 */
import type { MarkView, OutlookView } from '../view.js';
import type { Child, Piece } from './tree.js';
import { piece } from './tree.js';
import type { Surroundings } from './words.js';
import { worded } from './words.js';

/** Units of the picture: the line runs from `EDGE` to `WIDTH - EDGE`. */
const WIDTH = 1_000;
const EDGE = 24;
const LINE = 40;

/** The picture and the list. */
export function drawOutlook(outlook: OutlookView, around: Surroundings): Child[] {
  const marks = outlook.marks.filter((mark) => mark.text !== null);
  return [
    outlook.marks.length > 0 ? drawLine(outlook.marks) : null,
    piece(
      'ul', { class: 'redeem-outlook', role: 'list', 'data-outlook': '' },
      ...outlook.facts.map((fact) => worded('li', { class: 'redeem-outlook-fact' }, fact, around)),
      ...marks.map((mark) => worded('li', { class: 'redeem-outlook-day', 'data-mark': mark.kind }, mark.text as NonNullable<typeof mark.text>, around)),
    ),
  ];
}

/** Drawn from left to right; the stylesheet turns it round where text runs from right to left. */
function drawLine(marks: readonly MarkView[]): Piece {
  const line = (from: number, to: number, kind: string): Piece =>
    piece('svg:line', { key: kind, class: 'redeem-line', 'data-line': kind, x1: String(from), x2: String(to), y1: String(LINE), y2: String(LINE) });
  return piece(
    'svg:svg', { class: 'redeem-timeline', viewBox: `0 0 ${WIDTH} ${2 * LINE}`, 'aria-hidden': 'true', focusable: 'false' },
    line(EDGE, WIDTH - EDGE, 'covered'),
    ...marks.map((mark, index) => drawMark(mark, `${mark.kind} ${index}`)),
  );
}

/** Each kind has a shape of its own, so that nothing hangs on colour. */
function drawMark(mark: MarkView, key: string): Piece {
  const x = EDGE + (mark.position * (WIDTH - 2 * EDGE)) / 1_000;
  const shape = { key, class: 'redeem-mark', 'data-mark': mark.kind };
  switch (mark.kind) {
    case 'today': return piece('svg:circle', { ...shape, cx: String(x), cy: String(LINE), r: '15' });
    case 'payment': return piece('svg:line', { ...shape, x1: String(x), x2: String(x), y1: String(LINE - 20), y2: String(LINE + 20) });
    // A bell's triangle, above the line.
    case 'reminder': return piece('svg:path', { ...shape, d: `M${x - 14} ${LINE - 14}L${x} ${LINE - 38}L${x + 14} ${LINE - 14}Z` });
    case 'used-up': return piece('svg:path', { ...shape, d: `M${x - 14} ${LINE - 14}L${x + 14} ${LINE + 14}M${x - 14} ${LINE + 14}L${x + 14} ${LINE - 14}` });
  }
}
