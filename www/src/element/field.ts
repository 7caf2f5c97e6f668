/**
 * Finds or makes the form: the one input, its label and button, and the regions around it that views are drawn into.
 * All of it is light DOM. Label, hint, error and input must share one tree to belong together for assistive technology, and
 * an author's form can only be enhanced where it stands; so there is one way of drawing, not one for each kind of tree.
 */

/** The parts of the form, whoever wrote them. */
export interface Field {
  /** Whether the element made the form; otherwise the page's author did, and it works without us. */
  readonly own: boolean;
  readonly form: HTMLFormElement | null;
  /** What holds the input and its button; nothing else of the author's is touched. */
  readonly body: HTMLElement;
  readonly input: HTMLInputElement;
  /** The author's input for the PIN, if there is one; otherwise ours is drawn where a code has one. */
  readonly pin: HTMLInputElement | null;
  /** The label if it is ours to word. */
  readonly label: HTMLLabelElement | null;
  readonly button: HTMLElement;
  /** Whether the button is ours to word. */
  readonly ownButton: boolean;
  readonly regions: Readonly<Record<RegionName, HTMLElement>>;
}

/** Where something can be drawn. An author's child with `slot="…"` of that name is taken as the place. */
export type RegionName = 'title' | 'account' | 'help' | 'notes' | 'status' | 'outcome' | 'payment-proof' | 'pin' | 'situations' | 'cards' | 'support';

/** For a code from a card: nothing may complete, correct, translate, cut or mirror it. */
const INPUT_ATTRIBUTES: Readonly<Record<string, string>> = {
  type: 'text', autocomplete: 'off', autocapitalize: 'characters', autocorrect: 'off', spellcheck: 'false', translate: 'no',
  dir: 'ltr', inputmode: 'text', enterkeyhint: 'go',
};

/** For a PIN: digits, and what nobody shall complete, correct or keep. */
export const PIN_ATTRIBUTES: Readonly<Record<string, string>> = {
  type: 'text', inputmode: 'numeric', autocomplete: 'off', autocorrect: 'off', spellcheck: 'false', translate: 'no', dir: 'ltr',
  enterkeyhint: 'go', 'data-pin': '',
};

/** What is inside the host's own form for the payment card that is to be confirmed. */
const PAYMENT = '[slot="payment-proof"] *';

/** The form in `host`: the author's if there is an input, else a new one. */
export function fieldOf(host: HTMLElement, id: string): Field {
  // The form for a payment card has inputs of its own.
  const input = host.querySelector<HTMLInputElement>(`:is(input:not([type]), input[type="text"], input[type="search"]):not(${PAYMENT}, [data-pin])`);
  return input === null ? ownField(host, id) : authorField(host, input, id);
}

/** Whether an event came from something that redeems: our form, the author's, or Enter in an input without one. */
export function isSubmission(event: Event, field: Field): boolean {
  if (event.type === 'submit') return event.target === field.form;
  if (field.form !== null) return false;
  if (event instanceof KeyboardEvent) return event.key === 'Enter' && !event.isComposing && (event.target === field.input || isPin(event.target));
  return event.target instanceof Node && field.button.contains(event.target);
}

/** Whether this is the input for the PIN. */
export function isPin(target: EventTarget | null): target is HTMLInputElement {
  return target instanceof HTMLInputElement && target.matches('[data-pin]');
}

function ownField(host: HTMLElement, id: string): Field {
  const regions = regionsOf(host);
  const label = make('label', 'redeem-label');
  const input = make('input', 'redeem-input');
  // Forms do not nest. Inside another one the field stands alone, and Enter and the button are listened to.
  const form = host.parentElement?.closest('form') ? null : make('form', 'redeem-form');
  const container = form ?? make('div', 'redeem-form');
  const button = makeButton(form !== null);
  prepare(input, id, INPUT_ATTRIBUTES);
  label.htmlFor = input.id;
  if (form !== null) form.noValidate = true;
  container.append(label, regions.help, input, regions.notes, regions.pin, regions.account, button);
  const panel = make('div', 'redeem-panel');
  panel.append(regions.title, container, regions.status, regions.cards, regions.outcome, regions['payment-proof'], regions.support, regions.situations);
  host.append(panel);
  return { own: true, form, body: container, input, pin: null, label, button, ownButton: true, regions };
}

function authorField(host: HTMLElement, input: HTMLInputElement, id: string): Field {
  const regions = regionsOf(host);
  const form = input.form;
  const pin = host.querySelector<HTMLInputElement>('input[data-pin]');
  prepare(input, id, INPUT_ATTRIBUTES);
  if (pin !== null) prepare(pin, `${id}-pin`, PIN_ATTRIBUTES);
  // Inside a label the hint and the error would become part of the field's name.
  const anchor = input.closest('label') ?? input;
  const label = input.labels?.length ? null : make('label', 'redeem-label');
  if (label !== null) label.htmlFor = input.id;
  const found = host.querySelector<HTMLElement>(`:is(button:not([type="button"], [type="reset"], [data-action]), input[type="submit"]):not(${PAYMENT})`);
  const button = found ?? makeButton(form !== null);
  place(regions.help, () => anchor.before(...(label ? [label] : []), regions.help));
  place(regions.notes, () => anchor.after(regions.notes));
  place(regions.pin, () => (pin === null ? regions.notes.after(regions.pin) : (pin.closest('label') ?? pin).before(regions.pin)));
  if (found === null) (pin === null ? regions.pin : pin.closest('label') ?? pin).after(button);
  place(regions.account, () => button.before(regions.account));
  place(regions.status, () => host.append(regions.status));
  place(regions.cards, () => host.append(regions.cards));
  place(regions.outcome, () => host.append(regions.outcome));
  place(regions.support, () => host.append(regions.support));
  place(regions.situations, () => host.append(regions.situations));
  return { own: false, form, body: form ?? host, input, pin, label, button, ownButton: found === null, regions };
}

/** Whether something of ours was taken for granted by the author shows by attributes that are there already: those stay. */
function prepare(input: HTMLInputElement, id: string, attributes: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(attributes)) {
    if (!input.hasAttribute(name)) input.setAttribute(name, value);
  }
  // It would cut what is pasted, without a word.
  input.removeAttribute('maxlength');
  if (input.id === '') input.id = `${id}-input`;
}

function regionsOf(host: HTMLElement): Record<RegionName, HTMLElement> {
  const status = region(host, 'status');
  // In place and empty before anything is said: a live region that arrives with its words is not read out.
  status.setAttribute('role', 'status');
  status.setAttribute('aria-live', 'polite');
  return {
    title: region(host, 'title'), account: region(host, 'account'), help: region(host, 'help'),
    notes: region(host, 'notes'), status, outcome: region(host, 'outcome'), 'payment-proof': region(host, 'payment-proof'), pin: region(host, 'pin'),
    situations: region(host, 'situations'), cards: region(host, 'cards'),
    support: region(host, 'support'),
  };
}

function region(host: HTMLElement, name: RegionName): HTMLElement {
  return host.querySelector<HTMLElement>(`[slot="${name}"]`) ?? make('div', `redeem-region redeem-region-${name}`);
}

function place(element: HTMLElement, put: () => void): void {
  if (!element.isConnected) put();
}

function makeButton(submits: boolean): HTMLButtonElement {
  const button = make('button', 'redeem-button redeem-primary redeem-submit');
  button.type = submits ? 'submit' : 'button';
  return button;
}

function make<Tag extends keyof HTMLElementTagNameMap>(tag: Tag, look: string): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  element.className = look;
  return element;
}
