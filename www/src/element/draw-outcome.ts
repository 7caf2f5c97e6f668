/**
 * The outcome panel: what happened, what it means for the money, and the steps. It draws what the view says and decides nothing.
 */
import type { ActionView, LinkView, OutcomeView } from '../view.js';
import { drawForm } from './draw-form.js';
import { drawStep } from './draw-step.js';
import { drawOutlook } from './draw-outlook.js';
import type { Child, Piece } from './tree.js';
import { piece } from './tree.js';
import type { Surroundings } from './words.js';
import { isSafe, worded } from './words.js';

/** What the panel needs to know of its place. */
export interface Place extends Surroundings {
  /** Prefix of ids, different for each element on a page. */
  readonly id: string;
  /** The level of the panel's heading. */
  readonly level: number;
  /** The customer's languages with their regions, best first. */
  readonly languages: readonly string[];
  /** Whether the customer has just copied the link that is offered. */
  readonly copied: boolean;
}

/** The panel's content; nothing while there is no outcome. */
export function drawOutcome(outcome: OutcomeView | null, place: Place): Child[] {
  if (outcome === null) return [];
  const headingId = `${place.id}-outcome`;
  return [
    piece(
      'section', { class: 'redeem-outcome', 'data-tone': outcome.tone, 'data-problem': outcome.problem ?? '', 'aria-labelledby': headingId },
      worded(`h${place.level}`, { class: 'redeem-outcome-heading', id: headingId, tabindex: '-1' }, outcome.heading, place),
      outcome.money && worded('p', { class: 'redeem-money', 'data-money': '' }, outcome.money, place),
      ...outcome.details.map((detail) => worded('p', { class: 'redeem-detail' }, detail, place)),
      ...(outcome.outlook === null ? [] : [worded(`h${Math.min(place.level + 1, 6)}`, { class: 'redeem-outlook-heading' }, outcome.outlook.heading, place), ...drawOutlook(outcome.outlook, place)]),
      outcome.form && drawForm(outcome.form, outcome.actions.every(({ primary }) => !primary), place),
      // Ways to choose from stand before what helps where there is none.
      outcome.form === null && outcome.steps_heading !== null ? drawActions(outcome.actions, place) : null,
      outcome.steps_heading && worded(`h${Math.min(place.level + 1, 6)}`, { class: 'redeem-steps-heading' }, outcome.steps_heading, place),
      drawSteps(outcome, place),
      outcome.form === null && outcome.steps_heading !== null ? null : drawActions(outcome.actions, place),
      outcome.reference && worded('p', { class: 'redeem-reference' }, outcome.reference, place),
    ),
  ];
}

/** A row of buttons; nothing when there are none. */
export function drawActions(actions: readonly ActionView[], around: Surroundings): Piece | null {
  if (actions.length === 0) return null;
  const buttons = actions.map(({ name, label, primary }) => {
    const look = primary ? 'redeem-button redeem-primary' : 'redeem-button';
    return worded('button', { key: name, type: 'button', class: look, 'data-action': name }, label, around);
  });
  return piece('div', { class: 'redeem-actions' }, ...buttons);
}

/** A link, or its words alone where the address is one that no link of ours should have. */
export function drawLink(link: LinkView, around: Surroundings): Piece {
  const safe = isSafe(link.url);
  return piece('p', { class: 'redeem-link' }, worded(safe ? 'a' : 'span', { href: safe ? link.url : null }, link.label, around));
}

function drawSteps(outcome: OutcomeView, place: Place): Piece | null {
  if (outcome.steps.length === 0) return null;
  // A list without bullets loses its role in WebKit unless it is said.
  return piece('ol', { class: 'redeem-steps', role: 'list' }, ...outcome.steps.map((step) => drawStep(step, place)));
}
