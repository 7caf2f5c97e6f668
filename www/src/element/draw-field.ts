/**
 * Draws a view into the form and its regions. The text in the input is the customer's and is never written here.
 */
import type { SupportDraft, SupportForm } from '../redeemer.js';
import type { AccountView, Message, Reading, View } from '../view.js';
import { nextTick } from './countdown.js';
import { drawCards } from './draw-cards.js';
import { drawNotice } from './draw-notice.js';
import type { Place } from './draw-outcome.js';
import { drawOutcome } from './draw-outcome.js';
import { drawOutlook } from './draw-outlook.js';
import { drawPin } from './draw-pin.js';
import { drawSituations } from './draw-situations.js';
import { drawOffers } from './draw-suggestion.js';
import { drawSupport, filledIn } from './draw-support.js';
import type { Field } from './field.js';
import type { Child, Piece } from './tree.js';
import { draw, piece } from './tree.js';
import type { Surroundings } from './words.js';
import { worded } from './words.js';

/** What the form needs to know of the element it stands in. */
export interface Setting {
  /** Prefix of ids, different for each element on a page. */
  readonly id: string;
  /** The level of the title's heading. */
  readonly level: number;
  readonly host: HTMLElement;
  /** The customer's languages with their regions, best first. */
  readonly languages: readonly string[];
  /** What the field's text is read as; asked only where codes are offered. */
  readonly read: () => Reading | null;
  /** The hand-off as it would be sent; asked only while it is open. */
  readonly draft: (form: SupportForm) => SupportDraft | null;
  /** Whether the customer has just copied the link that is offered. */
  readonly copied: boolean;
}

/**
 * Shows a view. What is the same object in the view that is drawn already is left as it stands: a key that is pressed changes a note and
 * no more. Without that view everything is drawn.
 */
export function drawView(field: Field, view: View, setting: Setting, drawn: View | null): void {
  const before = drawn?.language === view.language ? drawn : null;
  const around = { language: view.language };
  const { id, languages, level, copied } = setting;
  if (before?.stage !== view.stage) setting.host.dataset['stage'] = view.stage;
  if (before === null) markLanguage(field, view, setting.host);
  if (before?.title !== view.title || before.introduction !== view.introduction) drawTitle(field, view, setting);
  if (before?.account !== view.account) draw(field.regions.account, drawAccount(view.account, { ...around, id, level, languages, copied }));
  if (before?.field.label !== view.field.label || before.field.hint !== view.field.hint || before.field.error !== view.field.error) drawHelp(field, view, setting);
  if (before?.field.pin !== view.field.pin) drawPin(field, view.field, id, around);
  const offers = view.field.suggestion ?? view.field.choice;
  // Another code may be offered with the same words.
  if (before?.field.notes !== view.field.notes || offers !== null || (before.field.suggestion ?? before.field.choice) !== null) {
    const notes = view.field.notes.map((note) => worded('p', { class: 'redeem-note' }, note, around));
    draw(field.regions.notes, [...notes, ...(offers === null ? [] : drawOffers(view, setting.read()))]);
  }
  if (before?.submit !== view.submit) drawButton(field, view);
  if (before?.status !== view.status) draw(field.regions.status, [view.status && worded('p', { class: 'redeem-status' }, view.status, around)]);
  if (before?.cards !== view.cards) {
    draw(field.regions.cards, drawCards(view.cards, { ...around, id, level: Math.min(level + 1, 6), languages, copied }));
  }
  // A countdown shows another time although nothing is new: it may have been asleep with the machine.
  if (before?.outcome !== view.outcome || nextTick(view) !== null) {
    draw(field.regions.outcome, drawOutcome(view.outcome, { ...around, id, level: Math.min(level + 1, 6), languages, copied }));
  }
  if (view.support !== null || before?.support !== view.support) drawHandOff(field, view, setting);
  if (before?.situations !== view.situations || before?.outcome !== view.outcome) draw(field.regions.situations, drawSituations(view));
  // The host's own form stands there, and is shown while it is asked for.
  field.regions['payment-proof'].hidden = view.outcome?.form?.kind !== 'payment-proof';
}

/** Drawn twice where it has just been opened: the text is made of what stands in its fields. */
export function drawHandOff(field: Field, view: View, { id, level, languages, copied, draft }: Setting): void {
  const place = { language: view.language, id, level: Math.min(level + 1, 6), languages, copied };
  const region = field.regions.support;
  const redraw = (): void => {
    const form = view.support === null ? null : filledIn(region);
    const drafts = form === null ? [null, null] as const : [draft(form), draft({ ...form, with_code: false })] as const;
    draw(region, drawSupport(view.support, ...drafts, place));
  };
  redraw();
  if (view.support !== null) redraw();
}

/** The account line; what its balance pays for is there to be opened, what is urgent is in sight. */
function drawAccount(account: AccountView | null, place: Place): Child[] {
  if (account === null) return [];
  return [
    worded('p', { class: 'redeem-account', 'data-account': '' }, account.label, place),
    ...account.notices.map((notice) => drawNotice(notice, place)),
    account.outlook && piece('details', { class: 'redeem-balance' }, worded('summary', {}, account.outlook.heading, place), ...drawOutlook(account.outlook, place)),
  ];
}

/** An author's page has its own title, so there this is drawn only into a place made for it: a region that is nowhere is not seen. */
function drawTitle(field: Field, view: View, setting: Setting): void {
  const around = { language: view.language };
  draw(field.regions.title, [
    worded(`h${setting.level}`, { class: 'redeem-title' }, view.title, around),
    worded('p', { class: 'redeem-introduction' }, view.introduction, around),
  ]);
}

function drawHelp(field: Field, view: View, setting: Setting): void {
  const around = { language: view.language };
  const { error, error_prefix: prefix, hint, label } = view.field;
  const hintId = `${setting.id}-hint`;
  const errorId = `${setting.id}-error`;
  if (field.label !== null) draw(field.label, [worded('span', {}, label, around)]);
  draw(field.regions.help, [
    worded('p', { class: 'redeem-hint', id: hintId }, hint, around),
    error && drawError(error, prefix, errorId, around),
  ]);
  describe(field.input, hintId, errorId, error !== null);
}

/** What editing a field can mend. */
export function drawError(error: Message, prefix: Message, id: string, around: Surroundings): Piece {
  return piece(
    'p', { class: 'redeem-error', id, 'data-field-error': '' },
    worded('span', { class: 'redeem-unseen' }, prefix, around), ' ', worded('span', {}, error, around),
  );
}

/** Marks an error, and adds our ids to the description an author may have given already. `aria-errormessage` is read by too few screen readers. */
export function describe(input: HTMLInputElement, hintId: string, errorId: string, erroneous: boolean): void {
  const others = (input.getAttribute('aria-describedby') ?? '').split(/\s+/u).filter((id) => id !== '' && id !== hintId && id !== errorId);
  const ids = [...others, hintId, ...(erroneous ? [errorId] : [])].join(' ');
  if (input.getAttribute('aria-describedby') !== ids) input.setAttribute('aria-describedby', ids);
  if (erroneous) input.setAttribute('aria-invalid', 'true');
  else input.removeAttribute('aria-invalid');
}

/** Never disabled: a disabled button says nothing, and takes the focus away from whoever pressed it. */
function drawButton(field: Field, view: View): void {
  if (field.ownButton) draw(field.button, [worded('span', {}, view.submit.label, { language: view.language })]);
  field.button.toggleAttribute('data-busy', view.submit.busy);
  if (view.submit.busy) field.button.setAttribute('aria-disabled', 'true');
  else field.button.removeAttribute('aria-disabled');
}

/** Around an author's form only what we drew is marked: the author's own words are in the page's language. */
function markLanguage(field: Field, view: View, host: HTMLElement): void {
  if (field.own) unmark([field.label, field.button, field.regions.outcome]);
  const ours = field.own ? [host] : [...Object.values(field.regions), field.label, field.ownButton ? field.button : null];
  for (const element of ours) {
    if (element === null) continue;
    if (element.lang !== view.language) element.lang = view.language;
    if (element.dir !== view.direction) element.dir = view.direction;
  }
}

/** The first words may have been in another language than the core speaks now. */
function unmark(elements: readonly (HTMLElement | null)[]): void {
  for (const element of elements) {
    element?.removeAttribute('lang');
    element?.removeAttribute('dir');
  }
}
