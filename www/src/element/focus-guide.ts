/**
 * Where the focus goes when the page changes under the customer: to an error or an outcome that answers what they did, once;
 * and to the next place when what they pressed is gone. It never moves for a timer, a reload or anything they did not do.
 */
import type { View } from '../view.js';
import type { Field } from './field.js';

/** Follows one form. */
export class FocusGuide {
  readonly #field: Field;
  /** The customer did something and nothing has answered yet. */
  #awaited = false;
  #busySince = false;
  #lastOutcome: string | null = null;

  constructor(field: Field) {
    this.#field = field;
  }

  /** The customer submitted, or pressed a button whose answer is worth the focus. */
  customerActed(): void {
    this.#awaited = true;
    this.#busySince = false;
  }

  /** The customer went on by hand: no answer may interrupt any more. */
  customerMovedOn(): void {
    this.#awaited = false;
  }

  /** The customer opened the hand-off to support. */
  toSupport(): void {
    this.#field.regions.support.querySelector<HTMLElement>('.redeem-support-heading')?.focus();
  }

  /** Draws `view` and moves the focus if that is called for. */
  around(view: View, drawIt: () => void): void {
    const before = this.#focused();
    drawIt();
    const outcome = view.outcome === null ? null : `${view.outcome.problem} ${view.outcome.heading.id}`;
    const changed = outcome !== this.#lastOutcome;
    this.#lastOutcome = outcome;
    const busy = view.submit.busy || view.status !== null;
    this.#busySince ||= busy;
    const target = this.#awaited && !busy ? this.#answer(view, changed) : null;
    if (!busy) this.#awaited = false;
    if (target !== null) target.focus();
    else if (before !== null && this.#focused() === null) this.#nextPlace().focus();
  }

  #answer(view: View, changed: boolean): HTMLElement | null {
    if (view.field.error !== null) return this.#field.input;
    if (view.field.pin?.error) return this.#pin();
    const entry = view.outcome?.form?.error ? this.#field.regions.outcome.querySelector<HTMLElement>('[data-entry]') : null;
    if (entry !== null) return entry;
    if (view.outcome === null || !(changed || this.#busySince)) return null;
    return this.#field.regions.outcome.querySelector<HTMLElement>('.redeem-outcome-heading');
  }

  #pin(): HTMLElement | null {
    return this.#field.pin ?? this.#field.regions.pin.querySelector<HTMLElement>('input');
  }

  /** For a customer whose button went away: the step to do now, else the panel, else the button that is always there. */
  #nextPlace(): HTMLElement {
    const { outcome } = this.#field.regions;
    return outcome.querySelector<HTMLElement>('[data-state="current"] .redeem-step-heading')
      ?? outcome.querySelector<HTMLElement>('.redeem-outcome-heading')
      ?? this.#field.button;
  }

  /** What is focused within the regions, the input or the button. */
  #focused(): Element | null {
    const root = this.#field.input.getRootNode() as Document | ShadowRoot;
    const active = root.activeElement;
    const ours = [this.#field.input, this.#field.pin, this.#field.button, ...Object.values(this.#field.regions)];
    return ours.some((element) => element?.contains(active)) ? active : null;
  }
}
