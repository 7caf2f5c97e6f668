/**
 * The raw interface of the wasm module, as wasm-bindgen's glue exports it. It is not public: nothing outside this folder
 * sees it, because its methods trust what they are given.
 */
import type { PlainData } from './plain-data.js';
import type { FieldText, FieldTexts, NoticeView, Reading, View } from './view.js';

/** What the core is opened with: plain data, already copied. */
export interface CoreOptions {
  readonly program: PlainData;
  readonly endpoint: string;
  readonly languages: readonly string[];
  readonly storage: 'local' | 'none';
}

/** One redeemer inside the module. */
export interface CoreRedeemer {
  start(onchange: (view: View) => void): void;
  view(): View;
  type_text(text: string): void;
  read_text(text: string): Reading;
  arrange(text: string, start: number, end: number, after: boolean): FieldText;
  type_pin(text: string): void;
  paste_text(text: string): FieldTexts | null;
  take_card(place: number): FieldTexts | null;
  draft(form: PlainData): { readonly text: string; readonly data: string };
  hand_over(form: PlainData): void;
  submit(): void;
  enter(text: string): void;
  prove_payment(proof: string): void;
  act(action: string): void;
  set_language(tag: string): void;
  /** Gives the faults of single messages, each `{ kind, message, remedy, language, id }`. */
  add_locale(tag: string, fluent: string): readonly unknown[];
  refresh_account(): void;
  discount_at_risk(change: string): NoticeView | null;
  calendar_file(page: string | null): string | undefined;
  resume(fragment: string): boolean;
  close(): void;
}

/** The module, ready to be called. */
export interface Core {
  readonly Redeemer: new (options: CoreOptions) => CoreRedeemer;
  read_code(text: string, program: PlainData): Reading;
  check_program(program: PlainData): void;
}

/** Brings the module in; the two entries differ in nothing else. */
export type LoadCore = () => Promise<Core>;
