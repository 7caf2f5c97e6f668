/**
 * One step of guidance as a list item: done with its time, current with its buttons, or later.
 */
import type { StepView } from '../view.js';
import type { Place } from './draw-outcome.js';
import { drawActions, drawLink } from './draw-outcome.js';
import type { Piece } from './tree.js';
import { piece } from './tree.js';
import { timed, worded } from './words.js';

/** The list item of a step. */
export function drawStep(step: StepView, place: Place): Piece {
  const heading = `h${Math.min(place.level + 1, 6)}`;
  return piece(
    'li', {
      key: step.kind,
      class: 'redeem-step',
      'data-step': step.kind,
      'data-state': step.state,
      'data-until': step.until,
      'aria-current': step.state === 'current' ? 'step' : null,
    },
    worded(heading, { class: 'redeem-step-heading', tabindex: '-1' }, step.heading, place),
    step.text && worded('p', { class: 'redeem-step-text' }, step.text, place),
    drawNote(step, place),
    step.link && drawLink(step.link, place),
    drawActions(step.actions, place),
  );
}

function drawNote(step: StepView, place: Place): Piece | null {
  if (step.note === null) return null;
  return step.until === null
    ? worded('p', { class: 'redeem-step-note' }, step.note, place)
    : timed('p', { class: 'redeem-step-note redeem-until' }, step.note, step.until, place);
}
