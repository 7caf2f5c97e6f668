/**
 * One step of guidance as a list item: done with its time, current with its buttons, or later.
 */
import { pageAddress } from '../resume-link.js';
import type { ResumeView, StepView } from '../view.js';
import { drawNotice } from './draw-notice.js';
import { timeLeft } from './countdown.js';
import type { Place } from './draw-outcome.js';
import { drawActions, drawLink } from './draw-outcome.js';
import { drawPlaces } from './draw-places.js';
import type { Piece } from './tree.js';
import { piece } from './tree.js';
import { languageMarks, timed, worded } from './words.js';

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
    step.alternative && worded('p', { class: 'redeem-alternative' }, step.alternative, place),
    worded(heading, { class: 'redeem-step-heading', tabindex: '-1' }, step.heading, place),
    step.text && worded('p', { class: 'redeem-step-text' }, step.text, place),
    drawPlaces(step.places, place),
    drawNote(step, place),
    drawTimeLeft(step, place),
    step.keep && worded('p', { class: 'redeem-step-keep' }, step.keep, place),
    step.notice && drawNotice(step.notice, { ...place, level: place.level + 1 }),
    step.link && drawLink(step.link, place),
    step.resume && drawResume(step.resume, place),
    step.calendar && piece('div', { class: 'redeem-actions redeem-calendar' }, worded('button', { type: 'button', class: 'redeem-button', 'data-calendar': '' }, step.calendar, place)),
    drawActions(step.actions, place),
  );
}

/** The link stands in a field of its own, from which it can be taken also where the clipboard is closed to pages. */
function drawResume(resume: ResumeView, place: Place): Piece {
  const id = `${place.id}-resume`;
  return piece(
    'div', { class: 'redeem-resume' },
    worded('label', { class: 'redeem-resume-label', for: id }, resume.label, place),
    worded('p', { class: 'redeem-resume-text', id: `${id}-text` }, resume.text, place),
    piece('input', { id, class: 'redeem-resume-link', readonly: '', dir: 'ltr', translate: 'no', 'aria-describedby': `${id}-text`, value: `${pageAddress() ?? ''}#${resume.fragment}` }),
    worded('button', { type: 'button', class: 'redeem-button', 'data-copy': '' }, resume.copy, place),
    piece('p', { class: 'redeem-copied', role: 'status' }, worded('span', { hidden: place.copied ? null : '' }, resume.copied, place)),
  );
}

/** The note of the wait that is to be done now, of which there is one at most. */
const noteId = (place: Place): string => `${place.id}-until`;

function drawNote(step: StepView, place: Place): Piece | null {
  if (step.note === null) return null;
  return step.until === null
    ? worded('p', { class: 'redeem-step-note' }, step.note, place)
    : timed('p', { class: 'redeem-step-note redeem-until', id: step.state === 'current' ? noteId(place) : null }, step.note, step.until, place);
}

/** A timer is no live region: a screen reader finds it there, and is not interrupted by it. */
function drawTimeLeft(step: StepView, place: Place): Piece | null {
  const left = timeLeft(step, place.languages);
  if (left === null || step.note === null) return null;
  const attributes = { class: 'redeem-time-left', role: 'timer', 'aria-labelledby': noteId(place), ...languageMarks(step.note, place) };
  return piece('p', attributes, left.text);
}
