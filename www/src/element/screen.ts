/**
 * What one element shows: its form, the last view, a wait that counts down, and where the focus goes. It hears nothing and sends
 * nothing.
 */
import type { Program } from '../options.js';
import { wellFormed } from '../plain-data.js';
import { LONGEST_TEXT } from '../redeemer.js';
import type { SupportDraft, SupportForm } from '../redeemer.js';
import type { Reading, View } from '../view.js';
import { nextTick } from './countdown.js';
import { drawView } from './draw-field.js';
import { filledIn } from './draw-support.js';
import { drawAbsence, drawFirstWords } from './fallback.js';
import type { Field } from './field.js';
import { fieldOf } from './field.js';
import type { AbsenceWords } from './first-words.js';
import { firstWords } from './first-words.js';
import { FocusGuide } from './focus-guide.js';

let screens = 0;

/** The screen of one element. */
export class Screen {
  readonly field: Field;
  readonly focus: FocusGuide;
  readonly #host: HTMLElement;
  readonly #id: string;
  readonly #read: () => Reading | null;
  readonly #draft: (form: SupportForm) => SupportDraft | null;
  #languages: readonly string[];
  #view: View | null = null;
  /** The view that stands in the document as it is. */
  #drawn: View | null = null;
  /** The customer has just copied the link that is offered. */
  #copied = false;
  /** The timer that lets a countdown tick. */
  #ticking: number | undefined;

  /** Finds or makes the form in `host` and words it for a customer with these languages; `read` tells what its text is read as, `draft` what a hand-off says. */
  constructor(host: HTMLElement, read: () => Reading | null, draft: (form: SupportForm) => SupportDraft | null, languages: readonly string[]) {
    screens += 1;
    this.#host = host;
    this.#read = read;
    this.#draft = draft;
    this.#languages = languages;
    this.#id = `redeem-${screens}`;
    this.field = fieldOf(host, this.#id);
    this.focus = new FocusGuide(this.field);
    drawFirstWords(this.field, firstWords(languages));
  }

  /** The last view shown. */
  get view(): View | null {
    return this.#view;
  }

  /** The field's text, as far as the core reads it. */
  get text(): string {
    // Half a surrogate pair can be in a field for a moment, while an input method composes.
    return wellFormed(this.field.input.value.slice(0, LONGEST_TEXT));
  }

  /** The input for the PIN, once there is one. */
  get pinInput(): HTMLInputElement | null {
    return this.field.pin ?? this.field.regions.pin.querySelector<HTMLInputElement>('input');
  }

  /** The text of the field for the PIN. */
  get pin(): string {
    return wellFormed((this.pinInput?.value ?? '').slice(0, LONGEST_TEXT));
  }

  /** From now on the customer has these languages; words in them come with the next view. */
  speak(languages: readonly string[]): void {
    this.#languages = languages;
  }

  /** What stands in the field that the panel asks to be filled in. */
  get entry(): string {
    return this.field.regions.outcome.querySelector<HTMLInputElement>('[data-entry]')?.value ?? '';
  }

  /** Shows a view. */
  show(view: View): void {
    // An earlier failure may have put it away.
    if (this.field.own) this.field.body.hidden = false;
    const drawn = this.#drawn;
    this.#view = view;
    this.#copied = false;
    this.focus.around(view, () => this.#draw(view, drawn));
  }

  /** Shows the last view again, after an attribute has changed. */
  redraw(): void {
    if (this.#view !== null) this.#draw(this.#view, null);
  }

  /** What the customer has filled in for a hand-off. */
  get supportForm(): SupportForm {
    return filledIn(this.field.regions.support);
  }

  /** Says that the link is copied, until something else is to be said. */
  showCopied(): void {
    this.#copied = true;
    this.redraw();
  }

  /** Shows that the field can never work here. */
  showAbsence(words: AbsenceWords, program: Program | null): void {
    this.#drawn = null;
    drawAbsence(this.field, words, program);
  }

  #draw(view: View, drawn: View | null): void {
    const level = Math.trunc(Number(this.#host.getAttribute('heading-level') ?? '2'));
    drawView(this.field, view, { host: this.#host, id: this.#id, level: level >= 1 && level <= 6 ? level : 2, languages: this.#languages, read: this.#read, draft: this.#draft, copied: this.#copied }, drawn);
    this.#drawn = view;
    window.clearTimeout(this.#ticking);
    const tick = nextTick(view);
    if (tick !== null) this.#ticking = window.setTimeout(() => this.#host.isConnected && this.redraw(), tick);
  }
}
