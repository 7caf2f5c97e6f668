/**
 * The options of `createRedeemer`: reads each once, checks it, and separates data for the core from functions for the shim.
 * It does not judge the program configuration; the core does.
 */
import type { CoreOptions } from './core.js';
import type { LoadLocale } from './locales.js';
import { checkText, copyPlainData, kindOf, member, memberNames } from './plain-data.js';
import { RedeemkitError } from './redeemkit-error.js';

/** A program configuration: the JSON that describes the codes, the account's possibilities and the places to send customers. */
export type Program = Readonly<Record<string, unknown>>;

/** What a redeemer is made from. */
export interface RedeemerOptions {
  /** The program configuration, as parsed JSON. */
  readonly program: Program;
  /** The backend's base URL. Default: this origin. */
  readonly endpoint?: string | undefined;
  /** Languages in order of preference, as BCP 47 tags. Default: English. */
  readonly languages?: readonly string[] | undefined;
  /** Where the memory of what was tried is kept. Codes are never stored. Default: `local`. */
  readonly storage?: 'local' | 'none' | undefined;
  /** Gives the Fluent text of a language. Default: the files in this package. */
  readonly loadLocale?: LoadLocale | undefined;
  /** Hears of what went wrong without stopping anything: a language that could not be loaded, each message of one that cannot be used. */
  readonly onerror?: ((error: RedeemkitError) => void) | undefined;
}

/** The options, read once. */
export interface ReadOptions {
  readonly core: CoreOptions;
  readonly loadLocale: LoadLocale | undefined;
  readonly onerror: ((error: RedeemkitError) => void) | undefined;
}

const NAMES = ['program', 'endpoint', 'languages', 'storage', 'loadLocale', 'onerror'];
const LONGEST_TAG = 100;
const MOST_LANGUAGES = 100;
const LONGEST_ENDPOINT = 2_000;

/** Reads the options; throws `invalid-argument` that names the one at fault. */
export function readOptions(given: unknown): ReadOptions {
  if (typeof given !== 'object' || given === null) throw wrong('options', `expected an object, got ${kindOf(given)}`, 'Pass { program }.');
  for (const name of memberNames(given, 'options')) {
    if (!NAMES.includes(name)) throw wrong('options', 'has a member that is no option', `The options are ${NAMES.join(', ')}.`);
  }
  const program = readProgram(member(given, 'program', 'program'));
  const endpoint = member(given, 'endpoint', 'endpoint') ?? '';
  const languages = member(given, 'languages', 'languages') ?? [];
  const storage = member(given, 'storage', 'storage') ?? 'local';
  if (storage !== 'local' && storage !== 'none') throw wrong('storage', "is neither 'local' nor 'none'", "Pass 'local' or 'none'.");
  return {
    core: { program, endpoint: checkText(endpoint, 'endpoint', LONGEST_ENDPOINT), languages: readLanguages(languages), storage },
    loadLocale: readFunction<LoadLocale>(given, 'loadLocale'),
    onerror: readFunction<(error: RedeemkitError) => void>(given, 'onerror'),
  };
}

/** The plain copy of a program configuration. */
export function readProgram(given: unknown): CoreOptions['program'] {
  if (typeof given !== 'object' || given === null) {
    throw wrong('program', `expected an object, got ${kindOf(given)}`, 'Pass the parsed JSON of a program configuration.');
  }
  return copyPlainData(given, 'program');
}

/** A language tag, so far as its shape can be told here. */
export function readTag(given: unknown, field: string): string {
  return checkText(given, field, LONGEST_TAG);
}

function readLanguages(given: unknown): string[] {
  const list = copyPlainData(given, 'languages');
  if (!Array.isArray(list)) throw wrong('languages', `expected an array, got ${kindOf(list)}`, "Pass language tags, such as ['cs', 'en'].");
  if (list.length > MOST_LANGUAGES) throw wrong('languages', `has more than ${MOST_LANGUAGES} entries`, 'Pass fewer.');
  return list.map((tag, index) => readTag(tag, `languages[${index}]`));
}

function readFunction<Signature>(given: object, name: string): Signature | undefined {
  const value = member(given, name, name) ?? undefined;
  if (value !== undefined && typeof value !== 'function') throw wrong(name, `expected a function, got ${kindOf(value)}`, 'Pass a function or leave it out.');
  return value as Signature | undefined;
}

function wrong(field: string, message: string, remedy: string): RedeemkitError {
  return new RedeemkitError('invalid-argument', field, message, remedy);
}
