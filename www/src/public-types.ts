/** The names that both headless entries export alike. Nothing is defined here. */
export type { Program, RedeemerOptions } from './options.js';
export type { LoadLocale } from './locales.js';
export type { Redeemer, SupportDraft, SupportForm, ViewListener } from './redeemer.js';
export { RedeemkitError } from './redeemkit-error.js';
export type { RedeemkitErrorKind } from './redeemkit-error.js';
export type {
  AccountView, ActionView, Argument, Candidate, CardStage, CardView, CardsView, Change, Direction, FieldText, FieldTexts, FieldView, Finding, LanguageChoice, LinkView, MarkView, Message, Money,
  NoticeView, OutcomeView, OutlookView, Part, PinView, Reading, Span, Stage, StepView, Suggestion, SupportField, SupportView, Tone, View,
} from './view.js';
export type { ProblemSlug, StepSlug } from './slugs.js';
