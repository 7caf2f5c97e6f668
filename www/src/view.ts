/**
 * The types of everything the core says: the view, its messages and steps, and the reading of a code.
 * No behaviour lives here; the member names are those of the core's JSON, kept as it writes them.
 */

import type { ProblemSlug, StepSlug } from './slugs.js';

/** Which way text runs. */
export type Direction = 'ltr' | 'rtl';

/** Money as the backend writes it: a decimal string, so that no binary fraction touches it. */
export interface Money {
  readonly amount: string;
  readonly currency: string;
}

/** A value that a message was worded with. */
export type Argument =
  | { readonly kind: 'text'; readonly value: string }
  /** Characters of a code or a reference, the same in every language. */
  | { readonly kind: 'code'; readonly value: string }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'money'; readonly value: Money }
  | { readonly kind: 'instant'; readonly value: ClockTime }
  /** A day of the calendar, `YYYY-MM-DD`. */
  | { readonly kind: 'date'; readonly value: string }
  /** Where a link in the text leads; `null` where the program has no such page. */
  | { readonly kind: 'link'; readonly value: string | null }
  /** How many days from today a day is. */
  | { readonly kind: 'days'; readonly value: number }
  /** Characters of a code, one of which is meant. */
  | { readonly kind: 'one-of'; readonly value: readonly string[] };

/** An instant, RFC 3339, and by whose clock it is told: an IANA time zone, or the customer's own. */
export interface ClockTime {
  readonly at: string;
  readonly zone: string | null;
}

/** A piece of a text: words of the language, a link, or a value of a kind. */
export interface Part {
  readonly kind: 'text' | 'link' | 'code' | 'amount' | 'date' | 'count' | 'name';
  readonly text: string;
  /** What matters most in its sentence, for `<strong>`. */
  readonly emphasis?: true;
  /** Where a link leads, as the program gives it: an `https:` URL or a path. */
  readonly url?: string;
}

/** One text for the customer, already in words, with what it was made of. */
export interface Message {
  readonly id: string;
  readonly arguments: Readonly<Record<string, Argument>>;
  /** The whole text. Values are isolated by U+2066 or U+2068 and U+2069 only where text of both directions meets. */
  readonly text: string;
  /** The same in pieces, without those marks: put values into `<bdi>`, codes into `<bdi dir="ltr" translate="no">`, links into `<a>`. */
  readonly parts: readonly Part[];
  /** The language the text is really in; it differs from the view's where a translation is missing. */
  readonly language: string;
  readonly direction: Direction;
}

/** Where a redemption stands. */
export type Stage = 'opening' | 'ready' | 'sending' | 'mailing' | 'checking' | 'settling' | 'unsettled' | 'refused' | 'redeemed';

/** What colours an outcome: how it stands for the customer, not how grave an error is. */
export type Tone = 'good' | 'waiting' | 'problem' | 'notice';

/** Something the customer may choose; `name` goes to `act()`. */
export interface ActionView {
  readonly name: string;
  readonly label: Message;
  readonly primary: boolean;
}

/** A place the customer is sent to. */
export interface LinkView {
  readonly url: string;
  readonly label: Message;
}

/** A day of an outlook, and where it lies between today (0) and the day on which the balance is used up (1000). */
export interface MarkView {
  readonly kind: 'today' | 'payment' | 'reminder' | 'used-up';
  /** `YYYY-MM-DD`. */
  readonly date: string;
  readonly position: number;
  /** `null` for the payments after the next one, which the facts count. */
  readonly text: Message | null;
}

/** What the balance pays for: the facts, and the days where they are known. */
export interface OutlookView {
  readonly heading: Message;
  readonly facts: readonly Message[];
  readonly marks: readonly MarkView[];
}

/** A change of the membership that can be asked about before it is made. */
export type Change = 'downgrade' | 'yearly' | 'cancel' | 'renew' | 'failed-payment';

/** Something to be known about the account that is no refusal, and what can be done about it. */
export interface NoticeView {
  readonly kind: 'balance-ending' | 'discount-at-risk' | 'discount-kept' | 'discount-lost' | 'card-currency' | 'card-region' | 'meanwhile';
  readonly heading: Message;
  /** The names of the benefits it is about, as the backend gives them. */
  readonly benefits: readonly string[];
  readonly details: readonly Message[];
  readonly steps: readonly StepView[];
}

/** Who will be credited, and what is to be known of that account. */
export interface AccountView {
  readonly label: Message;
  /** What its balance pays for, unless the outcome shows that. */
  readonly outlook: OutlookView | null;
  readonly notices: readonly NoticeView[];
}

/** A link that goes on from here where nothing is remembered. */
export interface ResumeView {
  /** What goes behind the `#` of this page's address. No secret is in it. */
  readonly fragment: string;
  readonly label: Message;
  readonly text: Message;
  /** The button that copies it. */
  readonly copy: Message;
  /** What is said once it is copied. */
  readonly copied: Message;
}

/** One step of guidance. */
export interface StepView {
  readonly kind: StepSlug;
  readonly state: 'done' | 'current' | 'later';
  /** The word that sets it apart from the step before, where either will do. */
  readonly alternative: Message | null;
  readonly heading: Message;
  readonly text: Message | null;
  /** Where to look; empty for most steps. Their ids are `place-card`, `place-email`, `place-receipt` and `place-unreadable`. */
  readonly places: readonly Message[];
  /** When it was done, or when it ends. */
  readonly note: Message | null;
  /** What to know before doing it. */
  readonly notice: NoticeView | null;
  /** That the card is to be kept, where the typed code is lost with this step. */
  readonly keep: Message | null;
  /** A link that goes on from here, where the browser may have forgotten everything after it. */
  readonly resume: ResumeView | null;
  /** The button that gives `calendarFile()`, for a wait. */
  readonly calendar: Message | null;
  /** The instant a waiting step ends, RFC 3339. */
  readonly until: string | null;
  readonly link: LinkView | null;
  readonly actions: readonly ActionView[];
}

/** The one thing that a panel asks to be entered: text for `enter()`, or the proof of a form of the host's own. */
export interface FormView {
  readonly kind: 'email-code' | 'sms-code' | 'email-address' | 'payment-proof';
  /** The backend's name of what it is for: for a payment proof, the check. */
  readonly about: string | null;
  readonly label: Message;
  readonly hint: Message;
  /** What editing it can mend. */
  readonly error: Message | null;
  readonly notes: readonly Message[];
  /** `null` where the host's own form has a button. */
  readonly submit: Message | null;
  /** Whether the backend is being asked. */
  readonly busy: boolean;
}

/** What became of a redemption, what it means for the money, and what to do next. */
export interface OutcomeView {
  readonly tone: Tone;
  /** The slug of the problem, `null` when there is none. */
  readonly problem: ProblemSlug | null;
  readonly heading: Message;
  readonly money: Message | null;
  readonly details: readonly Message[];
  /** What the balance pays for now. */
  readonly outlook: OutlookView | null;
  readonly form: FormView | null;
  /** What the steps are for, where the outcome itself does not say so. */
  readonly steps_heading: Message | null;
  readonly steps: readonly StepView[];
  readonly actions: readonly ActionView[];
  readonly reference: Message | null;
}

/** The one input and the words around it. */
export interface FieldView {
  readonly label: Message;
  readonly hint: Message;
  /** Read out before an error, and not seen. */
  readonly error_prefix: Message;
  /** Only what editing the field can mend, and only after submitting. */
  readonly error: Message | null;
  /** Neutral remarks while typing. */
  readonly notes: readonly Message[];
  /** The second field, where the code has a PIN; what is typed there goes to `typePin`. */
  readonly pin: PinView | null;
  /** The words around the reading's suggestion, if it has one; the code itself is in no view. */
  readonly suggestion: { readonly question: Message; readonly accept: Message } | null;
  /** The question above the reading's candidates, if there are any. */
  readonly choice: Message | null;
}

/** The words around the field for the PIN. */
export interface PinView {
  readonly label: Message;
  readonly hint: Message;
  /** Only what editing it can mend, and only after submitting. */
  readonly error: Message | null;
}

/** A code and its PIN as two fields show them. It holds both: never log or store it. */
export interface FieldTexts {
  readonly code: string;
  /** `null` where the text had none. */
  readonly pin: string | null;
}

/** A language the customer can choose, named in itself. */
export interface LanguageChoice {
  readonly tag: string;
  readonly name: string;
}

/** Something to fill in for a hand-off; its name is a member of the form. */
export interface SupportField {
  readonly name: 'note' | 'legible' | 'receipt' | 'shop' | 'bought' | 'email';
  readonly label: Message;
  /** Whether it has several lines. */
  readonly long: boolean;
}

/** The hand-off to support, while it is open. What is filled in, and the code, are in no view: see `Redeemer.draft`. */
export interface SupportView {
  readonly heading: Message;
  readonly text: Message;
  /** What may be asked for; empty where there is no choice. */
  readonly asks: readonly { readonly name: 'look-up' | 'complaint' | 'replacement' | 'refund'; readonly label: Message }[];
  readonly fields: readonly SupportField[];
  /** The box to tick where the exact code shall go along; `null` where there is none. */
  readonly with_code: Message | null;
  /** What stands above the text as it will be sent. */
  readonly preview: Message;
  readonly error: Message | null;
  readonly received: Message | null;
  /** `null` where the program's backend receives none, and once it is received. */
  readonly send: Message | null;
  /** Where an e-mail can be written instead: never with the exact code in its link. `null` where the program names no address. */
  readonly mail: { readonly address: string; readonly label: Message } | null;
  readonly copy: Message;
  readonly copied: Message;
  readonly download: Message;
  readonly download_data: Message;
  readonly busy: boolean;
  readonly actions: readonly ActionView[];
}

/** How far a card of a list is. */
export type CardStage = 'waiting' | 'incomplete' | 'under-way' | 'open' | 'redeemed' | 'refused';

/** A card of a list. */
export interface CardView {
  /** Its code as it is printed, covered but for its end. */
  readonly code: string;
  readonly state: CardStage;
  /** The same in words; for a refused one, why. */
  readonly text: Message;
  /** The button for `takeCard()`, which gives its code for the field. */
  readonly take: Message | null;
  readonly actions: readonly ActionView[];
}

/** Several cards that arrived in one text, to be redeemed one after the other. */
export interface CardsView {
  readonly heading: Message;
  /** What was credited from the list, and why it stands still. */
  readonly notes: readonly Message[];
  /** In the order in which they arrived. */
  readonly cards: readonly CardView[];
  readonly actions: readonly ActionView[];
}

/** What a customer without an error at hand can choose from. */
export interface SituationsView {
  /** What opens the list. */
  readonly label: Message;
  readonly choices: readonly ActionView[];
}

/** Everything a page has to show. */
export interface View {
  readonly stage: Stage;
  readonly language: string;
  readonly direction: Direction;
  /** Languages whose words are still to be loaded. */
  readonly wanted_locales: readonly string[];
  readonly title: Message;
  readonly introduction: Message;
  readonly languages: readonly LanguageChoice[];
  /** Who will be credited; `null` while that is unknown. */
  readonly account: AccountView | null;
  readonly field: FieldView;
  readonly submit: { readonly label: Message; readonly busy: boolean };
  /** What a screen reader is told politely. */
  readonly status: Message | null;
  /** The list, where several cards arrived in one text. */
  readonly cards: CardsView | null;
  readonly outcome: OutcomeView | null;
  /** The hand-off to support, where the customer has opened it. */
  readonly support: SupportView | null;
  /** `null` while something is under way. */
  readonly situations: SituationsView | null;
}

/** Something noticed while reading a code. Positions count UTF-16 units of the text that was read. */
export interface Finding {
  readonly kind:
    | 'out-of-alphabet' | 'mixed-script' | 'unreadable' | 'masked' | 'too-long' | 'prefix-differs' | 'group-differs' | 'code-differs'
    | 'serial-number' | 'payment-card' | 'left-out';
  readonly start: number;
  readonly end: number;
  readonly group: number | null;
  readonly character: string | null;
  readonly likely: readonly string[];
}

/** A stretch of text, in UTF-16 units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The one code that was probably meant. The customer takes it into the field or does not; it is never sent by itself. */
export interface Suggestion {
  readonly text: string;
  /** What is different in `text`, or was unreadable. */
  readonly changed: readonly Span[];
}

/** One of several codes in a text; positions are those of the text that was read. */
export interface Candidate extends Span {
  readonly format: string;
  readonly formatted: string;
  readonly complete: boolean;
}

/** What was read from a text: never a verdict, only what is there. It holds the code: never log or store it. */
export interface Reading {
  readonly empty: boolean;
  readonly format: string | null;
  /** The code as it is printed; after a space its PIN, where one was typed, and ` PIN ` before it where the code has no one length. */
  readonly formatted: string;
  /** For each unit of `formatted` its place in the text that was read, and then where the last character ends. Never falls. */
  readonly places: readonly number[];
  readonly length: number;
  readonly expected: { readonly shortest: number; readonly longest: number } | null;
  readonly complete: boolean;
  readonly findings: readonly Finding[];
  readonly suggestion: Suggestion | null;
  /** The codes in the text, where there are two or more. */
  readonly candidates: readonly Candidate[];
  /** Why `submit()` would not send it: the customer is to choose, there are several cards, and so on. */
  readonly withheld: 'choose' | 'several' | 'payment-card' | 'masked' | 'unreadable' | null;
}

/** What a field is to show, and its selection in UTF-16 units. It holds the code: never log or store it. */
export interface FieldText {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}
