/**
 * One redemption as the embedder holds it: typed methods around the core, and listeners for its views.
 * It decides nothing about codes or customers. What it guarantees: no JavaScript of the host runs inside a call to the
 * core, calls never overlap, and neither a bad argument nor a listener that throws leaves it unusable.
 */
import type { Core, CoreRedeemer } from './core.js';
import { loadLocale } from './locales.js';
import type { ReadOptions } from './options.js';
import { readTag } from './options.js';
import { checkText, copyPlainData, kindOf, sharing } from './plain-data.js';
import { RedeemkitError, errorFromCore } from './redeemkit-error.js';
import { pageAddress, watchForLinks } from './resume-link.js';
import type { Change, FieldText, FieldTexts, NoticeView, Reading, View } from './view.js';

/** Hears of every new view. */
export type ViewListener = (view: View) => void;

/** What a customer fills in for a hand-off to support. */
export interface SupportForm {
  /** The name of what is asked for, out of the view. */
  readonly asks?: string;
  /** Whether the exact code goes along. Only the customer says so. */
  readonly with_code?: boolean;
  readonly email?: string;
  readonly note?: string;
  readonly receipt?: string;
  readonly shop?: string;
  readonly bought?: string;
  readonly legible?: string;
}

/** A hand-off as it would be sent. The code is in it if the customer said so: never log or store it. */
export interface SupportDraft {
  /** What the customer reads. */
  readonly text: string;
  /** The same as JSON. */
  readonly data: string;
}

/** One redemption, from typing to its outcome. */
export interface Redeemer {
  /** What is to be shown now: frozen plain data, a new object after every change; what did not change in it is the same object as before. */
  readonly view: View;
  /** How the text given to `type` was read. It holds the code: never log or store it. */
  readonly reading: Reading;
  /** Calls `listener` after every change, never from inside another call; returns the function that ends it. */
  subscribe(listener: ViewListener): () => void;
  /** Tells the whole text of the field, after each change of it. */
  type(text: string): void;
  /** Tells the text of the field for the PIN, where the view has one. */
  typePin(text: string): void;
  /**
   * The field's text written in the groups it is printed in, with the selection moved along; nothing is told by it. `after` puts
   * a caret at a group's end behind the separator, as after an insertion.
   */
  arrange(text: string, start: number, end: number, after: boolean): FieldText;
  /**
   * Takes a text that arrived as a whole, pasted, dropped or scanned, and gives what the fields are to show in its place: the code in it
   * and its PIN if that is there too, or all of the text where it has several codes, which are then the reading's candidates. `null`
   * where there is no code in it: then it belongs where the caret is, and to `type`.
   */
  pasteText(text: string): FieldTexts | null;
  /**
   * Takes the card at a place of the view's `cards`, counted from 0, into the field, and gives what the fields are to show: to see what can be done about it, or to
   * complete it. `null` where there is none, or something is under way.
   */
  takeCard(place: number): FieldTexts | null;
  /** The hand-off to support as it would be sent, to be shown before. */
  draft(form: SupportForm): SupportDraft;
  /** Sends it, once: the same again is a copy. The view's `support` tells what became of it. */
  handOver(form: SupportForm): void;
  /** Redeems what was typed; of several codes each, one after the other, as the view's `cards` tells: the field is to be emptied then. */
  submit(): void;
  /** Tells what the view's form asks for, such as a security code; the whole message that it stands in will do. */
  enter(text: string): void;
  /** Hands over what the host's own payment form got, where the view's form is of the kind `payment-proof`. */
  provePayment(proof: string): void;
  /** Does what a view's action is named. */
  act(name: string): void;
  /** Chooses another language, by BCP 47 tag. */
  setLanguage(tag: string): void;
  /** Looks again who is signed in, for instance after signing in elsewhere on the page. */
  refreshAccount(): void;
  /**
   * What a change of the membership would do to the account's benefits, to be shown before it is made; `null` where nothing
   * is known to be lost or kept by it, and while it is not known who is signed in.
   */
  discountAtRisk(change: Change): NoticeView | null;
  /**
   * A file for the customer's calendar (`text/calendar`) with the end of the wait that is to be done now; `null` where there is none.
   * It leads back to this page.
   */
  calendarFile(): string | null;
  /** Ends it; a redemption that was sent is found again by the next redeemer. */
  close(): void;
}

/** A whole e-mail with its history, pasted by mistake, in UTF-16 units. */
export const LONGEST_TEXT = 1_048_576;
const LONGEST_ACTION = 200;

/** Opens a redemption on a running core. */
export function openRedeemer(core: Core, options: ReadOptions): Redeemer {
  return new OpenRedeemer(core, options);
}

class OpenRedeemer implements Redeemer {
  readonly #core: CoreRedeemer;
  readonly #options: ReadOptions;
  readonly #listeners = new Set<{ readonly hear: ViewListener }>();
  readonly #askedLocales = new Set<string>();
  readonly #postponed: (() => void)[] = [];
  #view: View;
  #typed = '';
  /** Read when it is asked for: few ask after each key. */
  #reading: Reading | null = null;
  #inCore = false;
  #news = false;
  #telling = false;
  #closed = false;
  #stopWatching: () => void;

  constructor(core: Core, options: ReadOptions) {
    this.#options = options;
    this.#core = new core.Redeemer(options.core);
    this.#view = freeze(this.#core.view());
    this.#call(() => this.#core.start((view) => this.#changed(view)));
    this.#stopWatching = watchForLinks((fragment) => this.#resume(fragment));
    this.#wantLocales();
  }

  get view(): View {
    return this.#view;
  }

  get reading(): Reading {
    this.#reading ??= freeze(this.#ask(() => this.#core.read_text(this.#typed)));
    return this.#reading;
  }

  subscribe(listener: ViewListener): () => void {
    if (typeof listener !== 'function') {
      throw new RedeemkitError('invalid-argument', 'listener', `expected a function, got ${kindOf(listener)}`, 'Pass a function that takes the view.');
    }
    const entry = { hear: listener };
    this.#listeners.add(entry);
    return () => void this.#listeners.delete(entry);
  }

  type(text: string): void {
    const checked = checkText(text, 'text', LONGEST_TEXT);
    this.#call(() => {
      this.#typed = checked;
      this.#reading = null;
      this.#core.type_text(checked);
    });
  }

  arrange(text: string, start: number, end: number, after: boolean): FieldText {
    const checked = checkText(text, 'text', LONGEST_TEXT);
    checkPlace(start, 'start');
    checkPlace(end, 'end');
    return this.#ask(() => this.#core.arrange(checked, start, end, Boolean(after)));
  }

  typePin(text: string): void {
    const checked = checkText(text, 'text', LONGEST_TEXT);
    this.#call(() => this.#core.type_pin(checked));
  }

  pasteText(text: string): FieldTexts | null {
    const checked = checkText(text, 'text', LONGEST_TEXT);
    let shown: FieldTexts | null = null;
    this.#call(() => {
      shown = this.#core.paste_text(checked);
      if (shown === null) return;
      this.#typed = shown.code;
      this.#reading = null;
    });
    return shown;
  }

  takeCard(place: number): FieldTexts | null {
    checkPlace(place, 'place', 'is no place in the list', "Pass the place of a card in the view's cards, counted from 0.");
    let shown: FieldTexts | null = null;
    this.#call(() => {
      shown = this.#core.take_card(place);
      if (shown === null) return;
      this.#typed = shown.code;
      this.#reading = null;
    });
    return shown;
  }

  draft(form: SupportForm): SupportDraft {
    const read = copyPlainData(form, 'form');
    return this.#ask(() => this.#core.draft(read));
  }

  handOver(form: SupportForm): void {
    const read = copyPlainData(form, 'form');
    this.#call(() => this.#core.hand_over(read));
  }

  submit(): void {
    this.#call(() => this.#core.submit());
  }

  enter(text: string): void {
    const checked = checkText(text, 'text', LONGEST_TEXT);
    this.#call(() => this.#core.enter(checked));
  }

  provePayment(proof: string): void {
    const checked = checkText(proof, 'proof', LONGEST_TEXT);
    this.#call(() => this.#core.prove_payment(checked));
  }

  act(name: string): void {
    const checked = checkText(name, 'name', LONGEST_ACTION);
    this.#call(() => this.#core.act(checked));
  }

  setLanguage(tag: string): void {
    const checked = readTag(tag, 'tag');
    this.#call(() => this.#core.set_language(checked));
  }

  refreshAccount(): void {
    this.#call(() => this.#core.refresh_account());
  }

  discountAtRisk(change: Change): NoticeView | null {
    const checked = checkText(change, 'change', LONGEST_ACTION);
    let notice: NoticeView | null = null;
    this.#call(() => {
      notice = freeze(this.#core.discount_at_risk(checked));
    });
    return notice;
  }

  calendarFile(): string | null {
    return this.#ask(() => this.#core.calendar_file(pageAddress())) ?? null;
  }

  /** Whether a fragment of the address was a resume link of this program. */
  #resume(fragment: string): boolean {
    let ours = false;
    this.#call(() => {
      ours = this.#core.resume(fragment);
    });
    return ours;
  }

  close(): void {
    if (this.#closed) return;
    this.#stopWatching();
    // It can be asked for afterwards as well.
    this.#reading = this.reading;
    this.#call(() => {
      this.#closed = true;
      this.#listeners.clear();
      this.#core.close();
    });
  }

  /** Runs one call to the core. A call made from inside another, by a host's patched `fetch` say, waits until that has ended. */
  #call(work: () => void): void {
    if (this.#closed) throw closed();
    if (this.#inCore) {
      this.#postponed.push(work);
      return;
    }
    try {
      this.#enter(work);
    } finally {
      this.#runPostponed();
      this.#tell();
    }
  }

  /** A question that changes nothing and runs no JavaScript, so it may be asked at any time. */
  #ask<Answer>(question: () => Answer): Answer {
    if (this.#closed) throw closed();
    try {
      return question();
    } catch (thrown) {
      throw errorFromCore(thrown);
    }
  }

  #enter(work: () => void): void {
    this.#inCore = true;
    try {
      work();
    } catch (thrown) {
      throw errorFromCore(thrown);
    } finally {
      this.#inCore = false;
    }
  }

  #runPostponed(): void {
    for (let work = this.#postponed.shift(); work !== undefined; work = this.#postponed.shift()) {
      if (this.#closed) continue;
      try {
        this.#enter(work);
      } catch (error) {
        this.#mention(error);
      }
    }
  }

  /** Runs inside the core, so it only takes note; the listeners hear of it once the core has returned. */
  #changed(view: View): void {
    this.#view = freeze(sharing(this.#view, view));
    this.#news = true;
    if (!this.#inCore) queueMicrotask(() => this.#tell());
  }

  #tell(): void {
    if (this.#telling) return;
    this.#telling = true;
    while (this.#news) {
      this.#news = false;
      this.#wantLocales();
      for (const entry of [...this.#listeners]) {
        if (this.#listeners.has(entry)) guardListener(() => entry.hear(this.#view));
      }
    }
    this.#telling = false;
  }

  #wantLocales(): void {
    for (const tag of this.#view.wanted_locales) {
      if (this.#askedLocales.has(tag)) continue;
      this.#askedLocales.add(tag);
      void this.#addLocale(tag);
    }
  }

  async #addLocale(tag: string): Promise<void> {
    try {
      const fluent = await loadLocale(tag, this.#options.loadLocale);
      if (this.#closed) return;
      let faults: readonly unknown[] = [];
      this.#call(() => {
        faults = this.#core.add_locale(tag, fluent);
      });
      for (const fault of faults) this.#mention(fault);
    } catch (error) {
      this.#mention(error);
    }
  }

  #mention(error: unknown): void {
    guardListener(() => this.#options.onerror?.(errorFromCore(error)));
  }
}

function closed(): RedeemkitError {
  return new RedeemkitError('closed', null, 'this redeemer was closed', 'Open another one with createRedeemer.');
}

function checkPlace(place: unknown, field: string, what = 'is no place in the text', remedy = "Pass the input's selectionStart and selectionEnd."): void {
  if (Number.isInteger(place) && (place as number) >= 0 && (place as number) <= LONGEST_TEXT) return;
  throw new RedeemkitError('invalid-argument', field, what, remedy);
}

/** Runs a host's function; what it throws is the host's to see and nobody else's to suffer. */
function guardListener(run: () => void): void {
  try {
    run();
  } catch (thrown) {
    if (typeof reportError === 'function') reportError(thrown);
    else console.error(thrown);
  }
}

function freeze<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const inner of Object.values(value)) freeze(inner);
  }
  return value;
}
