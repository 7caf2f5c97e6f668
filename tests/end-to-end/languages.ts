/**
 * The languages the walks are walked in, and how a text is known to be in one. The words themselves belong to `locales/`.
 */

/** A language as a customer has it. */
export interface Language {
  readonly tag: 'en' | 'cs' | 'da' | 'ar';
  readonly name: string;
  /** What the browser is set to. */
  readonly locale: string;
  /** Words without any of which no outcome can be told in this language. */
  readonly keyWords: RegExp;
}

export const ENGLISH: Language = { tag: 'en', name: 'in English', locale: 'en-GB', keyWords: /\b(?:card|code|balance)\b/iu };
export const CZECH: Language = { tag: 'cs', name: 'in Czech', locale: 'cs-CZ', keyWords: /kart|poukaz|kód|zůstat/iu };
export const DANISH: Language = { tag: 'da', name: 'in Danish', locale: 'da-DK', keyWords: /gavekort|koden|saldo/iu };
/** Runs from right to left. */
export const ARABIC: Language = { tag: 'ar', name: 'in Arabic', locale: 'ar', keyWords: /بطاقة|رمز|رصيد/u };
/** Every fact is walked in each of these. */
export const LANGUAGES = [ENGLISH, CZECH, ARABIC];

/** Letters that Czech sentences have and English ones do not. */
const CZECH_LETTERS = /[ěščřžýťďňů]/iu;

/** What makes a text look as if it were in another language; nothing when it is in this one. */
export function foreign(text: string, language: Language): string[] {
  const complaints: string[] = [];
  if (!language.keyWords.test(text)) complaints.push(`there is no ${language.keyWords} in it`);
  if (CZECH_LETTERS.test(text) !== (language.tag === 'cs')) complaints.push('its letters are those of another language');
  return complaints;
}
