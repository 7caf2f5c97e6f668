/**
 * The behaviour of `<redeem-code>`: attributes, properties, events and the life of its redeemer. How wasm is loaded is
 * left to the two entries; what is shown is decided by the core and drawn by the screen.
 */
import type { LoadLocale } from '../locales.js';
import type { Program, RedeemerOptions } from '../options.js';
import { wellFormed } from '../plain-data.js';
import { RedeemkitError } from '../redeemkit-error.js';
import type { Redeemer } from '../redeemer.js';
import { LONGEST_TEXT } from '../redeemer.js';
import type { FieldTexts, View } from '../view.js';
import type { Arrival } from './arrivals.js';
import { Arrivals } from './arrivals.js';
import { offered } from './draw-suggestion.js';
import { isPin, isSubmission } from './field.js';
import { absenceWords } from './first-words.js';
import { languagesFor } from './languages.js';
import { Mask } from './mask.js';
import { fetchProgram } from './program-source.js';
import { detailOf, eventsOf, paymentProofOf, redeemEvent } from './redeem-events.js';
import { Screen } from './screen.js';
import { adoptStyles } from './stylesheet.js';
import { copied, copiedText, download } from './take-along.js';
import { WebOtp } from './web-otp.js';

/** Absent in Node: importing must work there, only making an element cannot. */
const Base = (globalThis.HTMLElement ?? class {}) as typeof HTMLElement;

/** After these the customer goes on in the field. */
const TO_THE_FIELD: ReadonlySet<string> = new Set(['edit-code', 'redeem-again', 'start-over']);

/** See `RedeemCodeElement`. */
export abstract class RedeemCodeBase extends Base {
  static readonly observedAttributes: readonly string[] = ['program', 'endpoint', 'storage', 'language', 'heading-level'];

  /** Gives the Fluent text of a language. Default: the files in this package. Only declared, so that what a page set before the class was there stays. */
  declare loadLocale: LoadLocale | undefined;

  #program: Program | null = null;
  #screen: Screen | null = null;
  #redeemer: Redeemer | null = null;
  #mask: Mask | null = null;
  #arrivals: Arrivals | null = null;
  readonly #webOtp = new WebOtp();
  /** The author's `lang`, before ours: it counts as a choice of language. */
  #authorLanguage: string | null = null;
  /** Rises with every opening, so that one that was overtaken can tell. */
  #opening = 0;
  #failed = false;
  /** What the redeemer was last told of the field. */
  #told = '';
  #toldPin = '';
  /** An input method is at work, and what is in the field is its own. */
  #composing = false;
  /** The customer pressed the button before the core was there. */
  #submitHeld = false;

  /** Registers the class, unless the name is taken: two copies of this package on one page must not end in an exception. */
  static define(name = 'redeem-code'): void {
    const registry = globalThis.customElements;
    if (registry !== undefined && registry.get(name) === undefined) registry.define(name, this as unknown as CustomElementConstructor);
  }

  /** Opens a redeemer over this entry's way of loading wasm. */
  protected abstract open(options: RedeemerOptions): Promise<Redeemer>;

  /** The program configuration; wins over the attribute, which is an address. */
  get program(): Program | null {
    return this.#program;
  }

  set program(program: Program | null) {
    this.#program = program;
    this.#reopen();
  }

  /** The language to speak; `null` leaves that to the element's `lang`, the page's address, the page, what was chosen before and the browser. */
  get language(): string | null {
    return this.getAttribute('language');
  }

  set language(tag: string | null) {
    if (tag === null) this.removeAttribute('language');
    else this.setAttribute('language', tag);
  }

  /** What is shown now; `null` until the core has spoken. */
  get view(): View | null {
    return this.#screen?.view ?? null;
  }

  /** The one input, made or found; `null` before the element is in a document. */
  get input(): HTMLInputElement | null {
    return this.#screen?.field.input ?? null;
  }

  /** Looks again who is signed in. */
  refreshAccount(): void {
    this.#redeemer?.refreshAccount();
  }

  /**
   * Takes a text that arrived as a whole, from a scanner or a clipboard button say, in place of what is in the field: the code in it,
   * or the text as it is where there is no whole code in it. Before the core is there it waits in the field.
   */
  pasteText(text: string): void {
    if (this.#mask !== null) this.#take(text) || this.#mask.put(text);
    else if (this.input !== null) this.input.value = text;
  }

  /** Hands over what the page's own form for the payment card got, after `redeem-payment-proof`. */
  provePayment(proof: string): void {
    this.#screen?.focus.customerActed();
    this.#redeemer?.provePayment(proof);
  }

  override focus(options?: FocusOptions): void {
    this.input?.focus(options);
  }

  connectedCallback(): void {
    // The parser may not have reached an author's form yet.
    if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', () => this.#begin(), { once: true });
    else this.#begin();
  }

  disconnectedCallback(): void {
    // Moving an element disconnects and connects it at once; only one that stays away is closed.
    queueMicrotask(() => {
      if (this.isConnected) return;
      window.removeEventListener('pageshow', this.#onPageShow);
      this.#close();
    });
  }

  attributeChangedCallback(name: string, before: string | null, now: string | null): void {
    if (before === now || this.#screen === null) return;
    if (name === 'heading-level') this.#screen.redraw();
    else if (name === 'language') this.#chooseLanguage();
    else this.#reopen();
  }

  #begin(): void {
    if (!this.isConnected) return;
    adoptStyles(this);
    window.addEventListener('pageshow', this.#onPageShow);
    if (this.#screen === null) this.#prepare();
    if (this.#redeemer === null && !this.#failed) this.#reopen();
  }

  #prepare(): void {
    this.#takeOverEarlyProperty('program');
    this.#takeOverEarlyProperty('language');
    this.#authorLanguage = this.getAttribute('lang');
    this.#screen = new Screen(this, () => this.#redeemer?.reading ?? null, (form) => this.#redeemer?.draft(form) ?? null, this.#languages());
    this.addEventListener('input', (event) => this.#onInput(event));
    for (const type of ['compositionstart', 'compositionend']) {
      this.addEventListener(type, () => { this.#composing = type === 'compositionstart'; });
    }
    for (const type of ['submit', 'keydown', 'click']) this.addEventListener(type, (event) => this.#onSubmission(event));
    this.addEventListener('click', (event) => this.#onAction(event));
    this.addEventListener('keydown', (event) => this.#onEntryKey(event));
  }

  /** A framework may have set a property before the class was there; it then hides the accessor of the same name. */
  #takeOverEarlyProperty(name: 'program' | 'language'): void {
    if (!Object.hasOwn(this, name)) return;
    const value: unknown = this[name];
    Reflect.deleteProperty(this, name);
    Object.assign(this, { [name]: value });
  }

  #reopen(): void {
    if (this.#screen === null || !this.isConnected) return;
    this.#close();
    this.#failed = false;
    const opening = this.#opening;
    // Several attributes set in a row make one redeemer.
    queueMicrotask(() => {
      if (opening === this.#opening) void this.#openWith(opening);
    });
  }

  async #openWith(opening: number): Promise<void> {
    let program = this.#program;
    const address = this.getAttribute('program');
    if (program === null && address === null) return;
    try {
      program ??= await fetchProgram(address as string);
      const redeemer = await this.open({
        program,
        endpoint: this.getAttribute('endpoint') ?? '',
        languages: this.#languages(),
        storage: this.getAttribute('storage') === 'none' ? 'none' : 'local',
        loadLocale: this.loadLocale,
        onerror: (error) => this.#report(error),
      });
      if (opening === this.#opening) this.#takeOver(redeemer);
      else redeemer.close();
    } catch (error) {
      if (opening === this.#opening) this.#fail(error, program);
    }
  }

  /** The core has arrived: from here on it reads the field, beginning with what was typed meanwhile. */
  #takeOver(redeemer: Redeemer): void {
    const screen = this.#screen;
    if (screen === null) return;
    this.#redeemer = redeemer;
    if (screen.field.form !== null) screen.field.form.noValidate = true;
    redeemer.subscribe((view) => this.#show(view));
    this.#show(redeemer.view);
    this.#told = this.#toldPin = '';
    this.#mask = new Mask(screen.field.input, (...given) => redeemer.arrange(...given));
    this.#arrivals = new Arrivals(this, screen.field.input, (text, at) => this.#arrived(text, at));
    this.#arrivals.start();
    if (!this.#composing) this.#mask.arrange();
    this.#tell(screen);
    if (this.#submitHeld) this.#submit();
  }

  #fail(error: unknown, program: Program | null): void {
    this.#failed = true;
    const field = this.#screen?.field;
    void this.#showAbsence(program);
    this.#report(error);
    if (this.#submitHeld && field !== undefined && !field.own) field.form?.submit();
    this.#submitHeld = false;
  }

  async #showAbsence(program: Program | null): Promise<void> {
    const opening = this.#opening;
    const words = await absenceWords(this.#languages(), this.loadLocale);
    if (opening === this.#opening) this.#screen?.showAbsence(words, program);
  }

  #close(): void {
    this.#opening += 1;
    this.#arrivals?.stop();
    this.#mask?.destroy();
    this.#redeemer?.close();
    this.#webOtp.follow(null, () => undefined);
    this.#arrivals = this.#mask = this.#redeemer = null;
  }

  #show(view: View): void {
    const before = this.#screen?.view ?? null;
    this.#screen?.show(view);
    if (view.stage === 'redeemed' && before !== null && before.stage !== 'redeemed') {
      // A redeemed card's code leaves the field; the core has forgotten it.
      this.#empty();
    }
    this.#webOtp.follow(view, (code) => this.#enter(code));
    for (const name of eventsOf(before, view)) this.dispatchEvent(redeemEvent(name, detailOf(view)));
    const proof = paymentProofOf(before, view);
    if (proof !== null) this.dispatchEvent(redeemEvent('redeem-payment-proof', proof));
  }

  #empty(): void {
    this.#mask?.clear();
    if (this.#screen?.pinInput) this.#screen.pinInput.value = '';
    this.#told = this.#toldPin = '';
  }

  #onInput(event: Event): void {
    const screen = this.#screen;
    if (event.target instanceof Node && screen?.field.regions.support.contains(event.target)) screen.redraw();
    if (screen === null || (event.target !== screen.field.input && !isPin(event.target))) return;
    screen.focus.customerMovedOn();
    this.#tell(screen);
  }

  /** A code that is found replaces what is in the field. Another text goes to the caret; from beside the field at least, else that is the browser's. */
  #arrived(text: string, at: Arrival): boolean {
    const taken = this.#take(text);
    if (!taken && at !== 'element') return false;
    this.focus();
    if (!taken) this.#mask?.insert(text);
    return true;
  }

  /** Puts what the core makes of a text into the field; false where it makes nothing of it. */
  #take(text: string): boolean {
    const whole = wellFormed(text.slice(0, LONGEST_TEXT));
    const shown = this.#redeemer?.pasteText(whole) ?? null;
    if (shown === null) return false;
    if (this.#redeemer?.reading.findings.some(({ kind }) => kind === 'left-out')) this.#mask?.putBack(whole);
    this.#put(shown);
    return true;
  }

  /** Puts the code that a button offers into the field. */
  #takeOffer(button: Element): void {
    const code = this.#redeemer === null ? null : offered(button, this.#redeemer.reading);
    if (code === null) return;
    this.focus();
    this.#take(code);
  }

  /** Puts a card of the list into the field. Of one that was refused the panel tells what can be done; another one is to be completed. */
  #takeCard(place: number): void {
    this.#screen?.focus.customerActed();
    const fields = this.#redeemer?.takeCard(place) ?? null;
    if (fields === null) return;
    this.#put(fields);
    [this.#told, this.#toldPin] = [this.#screen?.text ?? '', this.#screen?.pin ?? ''];
    if (this.view?.stage !== 'refused') (fields.pin === null ? this.#screen?.pinInput ?? this : this).focus();
  }

  #put({ code, pin }: FieldTexts): void {
    this.#mask?.put(code);
    // The code is told by now, so the field for its PIN is there.
    if (pin !== null && this.#screen?.pinInput) this.#screen.pinInput.value = pin;
  }

  /** Also before submitting: a password manager or a script may have filled the fields without an event. */
  #tell({ text, pin }: Screen): void {
    if (text !== this.#told) this.#redeemer?.type(text);
    if (pin !== this.#toldPin) this.#redeemer?.typePin(pin);
    [this.#told, this.#toldPin] = [text, pin];
  }

  #onSubmission(event: Event): void {
    if (this.#screen === null || this.#failed || !isSubmission(event, this.#screen.field)) return;
    event.preventDefault();
    if (this.#redeemer === null) this.#submitHeld = true;
    else this.#submit();
  }

  #submit(): void {
    const screen = this.#screen;
    this.#submitHeld = false;
    if (screen === null) return;
    this.#tell(screen);
    screen.focus.customerActed();
    const several = this.#redeemer?.reading.withheld === 'several';
    this.#redeemer?.submit();
    // They are in the list now, where each of them is in sight.
    if (several && this.view?.field.choice === null) this.#empty();
  }

  /** Enter in the panel's field is its button; in an author's form around it, it would send that. */
  #onEntryKey(event: KeyboardEvent): void {
    if (event.key !== 'Enter' || event.isComposing || !(event.target instanceof Element && event.target.matches('[data-entry]'))) return;
    event.preventDefault();
    this.#enter();
  }

  #enter(text = this.#screen?.entry ?? ''): void {
    this.#screen?.focus.customerActed();
    this.#redeemer?.enter(wellFormed(text.slice(0, LONGEST_TEXT)));
  }

  #onAction(event: Event): void {
    if (event.target instanceof Element && event.target.closest('[data-enter]') !== null) this.#enter();
    const offer = event.target instanceof Element ? event.target.closest('[data-offer]') : null;
    if (offer !== null) this.#takeOffer(offer);
    const support = event.target instanceof Element ? event.target.closest('[data-support]') : null;
    if (support !== null) void this.#supportPressed(support.getAttribute('data-support'));
    const card = event.target instanceof Element ? event.target.closest('[data-take-card]') : null;
    if (card !== null) this.#takeCard(Number(card.getAttribute('data-take-card')));
    const button = event.target instanceof Element ? event.target.closest('[data-action], [data-copy], [data-calendar]') : null;
    if (button === null || this.#redeemer === null) return;
    const name = button.getAttribute('data-action');
    if (name === null) return void this.#takeAlong(button);
    const pin = this.view?.outcome?.problem === 'pin-wrong' ? this.#screen?.pinInput : null;
    if (TO_THE_FIELD.has(name)) (pin ?? this).focus();
    else this.#screen?.focus.customerActed();
    this.#redeemer.act(name);
    // What has just been opened is where the customer goes on.
    if (name === 'hand-off') this.#screen?.focus.toSupport();
  }

  /** A button of the hand-off. */
  async #supportPressed(name: string | null): Promise<void> {
    const form = this.#screen?.supportForm;
    if (this.#redeemer === null || form === undefined) return;
    if (name === 'send') return this.#redeemer.handOver(form);
    const { text, data } = this.#redeemer.draft(form);
    if (name === 'download') download(text, 'text/plain', 'support.txt');
    else if (name === 'download-data') download(data, 'application/json', 'support.json');
    else if (await copiedText(text)) this.#screen?.showCopied();
  }

  /** The link that goes on from here, or the end of the wait for a calendar. */
  async #takeAlong(button: Element): Promise<void> {
    const link = button.previousElementSibling;
    if (!button.hasAttribute('data-copy')) download(this.#redeemer?.calendarFile() ?? null, 'text/calendar', 'redeem.ics');
    else if (link instanceof HTMLInputElement && await copied(link)) this.#screen?.showCopied();
  }

  /** Back from the history: the page is as it was left, the session may not be. */
  readonly #onPageShow = (event: PageTransitionEvent): void => {
    if (event.persisted) this.refreshAccount();
  };

  /** A `languagechange` of the browser is not followed: it is no reason to change words under somebody who is reading them. */
  #chooseLanguage(): void {
    const languages = this.#languages();
    this.#screen?.speak(languages);
    if (languages[0] !== undefined) this.#redeemer?.setLanguage(languages[0]);
  }

  #languages(): string[] {
    return languagesFor(this, this.getAttribute('language') ?? this.#authorLanguage);
  }

  /** Mistakes of the page are for its developer's console, unless a listener takes them; what a browser lacks is not. */
  #report(thrown: unknown): void {
    const error = thrown instanceof RedeemkitError ? thrown : new RedeemkitError('internal', null, 'the element failed', 'Report this.', thrown);
    const unheard = this.dispatchEvent(redeemEvent('redeem-error', { error }, true));
    if (unheard && (error.kind.startsWith('invalid-') || error.kind === 'internal')) reportError(error);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'redeem-code': RedeemCodeBase;
  }
}
