/**
 * The events of `<redeem-code>` and the types of their details. No detail holds a code or an account: events
 * reach every listener of a page, analytics among them.
 */
import type { RedeemkitError } from '../redeemkit-error.js';
import type { Message, OutcomeView, Stage, View } from '../view.js';

/** What `redeem-change`, `redeem-success` and `redeem-problem` tell. */
export interface RedeemDetail {
  readonly stage: Stage;
  readonly language: string;
  /** The slug of the problem, `null` when there is none. */
  readonly problem: string | null;
  readonly heading: Message | null;
  readonly money: Message | null;
  readonly reference: Message | null;
}

/** What `redeem-payment-proof` tells: the host's own form is to get a proof for this check, and to give it to `provePayment`. */
export interface RedeemPaymentProofDetail {
  readonly check: string;
  /** The card, masked by the backend. */
  readonly target: string;
}

/** What `redeem-error` tells: a mistake of the page, or something the browser lacks. */
export interface RedeemErrorDetail {
  readonly error: RedeemkitError;
}

/** The events by name. All of them bubble and leave shadow trees. */
export interface RedeemEventMap {
  /** Something shown has changed. */
  'redeem-change': CustomEvent<RedeemDetail>;
  /** A card was credited. */
  'redeem-success': CustomEvent<RedeemDetail>;
  /** A redemption was refused, or its outcome is not known. */
  'redeem-problem': CustomEvent<RedeemDetail>;
  /** The number of the card that pays for the account is to be confirmed, in a form of the host's own. */
  'redeem-payment-proof': CustomEvent<RedeemPaymentProofDetail>;
  /** The page or the browser is at fault. */
  'redeem-error': CustomEvent<RedeemErrorDetail>;
}

declare global {
  interface HTMLElementEventMap extends RedeemEventMap {}
}

/** The detail of a view. */
export function detailOf(view: View): RedeemDetail {
  const outcome: OutcomeView | null = view.outcome;
  return {
    stage: view.stage,
    language: view.language,
    problem: outcome?.problem ?? null,
    heading: outcome?.heading ?? null,
    money: outcome?.money ?? null,
    reference: outcome?.reference ?? null,
  };
}

/** The events that tell of a view as a whole. */
type ViewEvent = keyof Omit<RedeemEventMap, 'redeem-error' | 'redeem-payment-proof'>;

/** The payment proof that a view asks for and the one before did not. */
export function paymentProofOf(before: View | null, now: View): RedeemPaymentProofDetail | null {
  const form = now.outcome?.form ?? null;
  if (form?.kind !== 'payment-proof' || form.about === null || before?.outcome?.form?.about === form.about) return null;
  return { check: form.about, target: String(form.label.arguments['target']?.value) };
}

/** The events that a change from one view to the next gives rise to, in order. */
export function eventsOf(before: View | null, now: View): ViewEvent[] {
  const events: ViewEvent[] = ['redeem-change'];
  const entered = before?.stage !== now.stage;
  if (now.stage === 'redeemed' && entered) events.push('redeem-success');
  const problem = now.outcome?.problem ?? null;
  if (problem !== null && (entered || problem !== before?.outcome?.problem)) events.push('redeem-problem');
  return events;
}

/** Makes an event of this package. */
export function redeemEvent<Detail>(name: keyof RedeemEventMap, detail: Detail, cancelable = false): CustomEvent<Detail> {
  return new CustomEvent(name, { detail, bubbles: true, composed: true, cancelable });
}
