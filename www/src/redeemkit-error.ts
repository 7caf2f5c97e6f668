/**
 * The one error type of this package: what an embedder did, or a browser lacks, never what a customer meets.
 * Its texts are English and for developers; they never repeat a value, since a value may be a code.
 */

/** What kind of mistake or lack it is. */
export type RedeemkitErrorKind =
  /** An argument or option has the wrong type, size or shape. */
  | 'invalid-argument'
  /** The program configuration does not describe a program. */
  | 'invalid-program'
  /** The program configuration could not be fetched. */
  | 'program-unavailable'
  /** WebAssembly is missing, forbidden by the page's policy, or its file could not be loaded. */
  | 'wasm-unavailable'
  /** The words of a language could not be loaded; the page goes on in another. */
  | 'locale-unavailable'
  /** One message of a language cannot be used; it is shown in another. `language` and `id` say which. */
  | 'message-unusable'
  /** The browser has no cryptographic source of randomness, so that no request could be told from another. */
  | 'randomness-unavailable'
  /** The redeemer was used after `close()`. */
  | 'closed'
  /** The core failed in a way it should not. */
  | 'internal';

const KINDS: ReadonlySet<string> = new Set<RedeemkitErrorKind>([
  'invalid-argument', 'invalid-program', 'program-unavailable', 'wasm-unavailable', 'locale-unavailable', 'message-unusable', 'randomness-unavailable',
  'closed', 'internal',
]);

/** Says what is wrong, where, and what to do about it. */
export class RedeemkitError extends Error {
  /** What kind of mistake or lack it is. */
  readonly kind: RedeemkitErrorKind;
  /** The argument or member it is about, such as `program.formats[0].alphabet`; `null` when it is about none. */
  readonly field: string | null;
  /** What the developer can do. */
  readonly remedy: string;
  /** The tag of the language whose words are at fault; `null` for any other fault. */
  readonly language: string | null;
  /** The id of the message that is at fault, empty where its lines have none that can be read; `null` for any other fault. */
  readonly id: string | null;

  constructor(
    kind: RedeemkitErrorKind, field: string | null, message: string, remedy: string, cause?: unknown,
    words: { readonly language: string; readonly id: string } | null = null,
  ) {
    const about = words === null ? field : `${words.language} ${words.id}`.trim();
    super(about === null ? message : `${about}: ${message}`, cause === undefined ? undefined : { cause });
    this.name = 'RedeemkitError';
    this.kind = kind;
    this.field = field;
    this.remedy = remedy;
    this.language = words?.language ?? null;
    this.id = words?.id ?? null;
  }
}

/** Turns whatever the core threw into the one error type. The core throws plain `{ kind, field, message, remedy }`. */
export function errorFromCore(thrown: unknown): RedeemkitError {
  if (thrown instanceof RedeemkitError) return thrown;
  if (typeof thrown === 'object' && thrown !== null) {
    const { kind, field, message, remedy, language, id } = thrown as Record<string, unknown>;
    if (typeof kind === 'string' && KINDS.has(kind)) {
      return new RedeemkitError(
        kind as RedeemkitErrorKind,
        fieldOf(kind, field),
        typeof message === 'string' ? message : 'the core refused this',
        typeof remedy === 'string' ? remedy : '',
        undefined,
        typeof language === 'string' && typeof id === 'string' ? { language, id } : null,
      );
    }
  }
  return new RedeemkitError('internal', null, 'the core failed', 'Report this with the steps that led here; the page can be reloaded safely.', thrown);
}

/** The core names members of the program from its top; here they are named as the embedder passes them. */
function fieldOf(kind: string, field: unknown): string | null {
  const named = typeof field === 'string' ? field : '';
  if (kind === 'invalid-program' && !named.startsWith('program')) return named === '' || named === '.' ? 'program' : `program.${named}`;
  return named === '' ? null : named;
}
