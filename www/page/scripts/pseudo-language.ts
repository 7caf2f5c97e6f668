/**
 * The made-up languages of the demo, `?lang=en-XA` and `?lang=ar-XB`: English that is longer and accented, and English that
 * runs from right to left. They show what is not translated and what does not fit. `build/pseudo-languages.mjs` makes their words.
 */
import { loadLocale } from '../../src/locales.js';
import type { Words } from './words.js';

const TAGS: readonly string[] = ['en-XA', 'ar-XB'];

/** Whether a language is a made-up one. */
export function isPseudo(tag: string): boolean {
  return TAGS.includes(tag);
}

/** The page's own texts in a made-up language. */
export async function pseudoWords(tag: string): Promise<Words> {
  return (await made(tag)).words;
}

/** Redeemkit's words, also in the made-up languages, which its package does not have. */
export async function loadAnyLocale(tag: string): Promise<string> {
  return isPseudo(tag) ? (await made(tag)).fluent : loadLocale(tag, undefined);
}

async function made(tag: string): Promise<{ readonly words: Words; readonly fluent: string }> {
  const { default: languages } = await import('virtual:pseudo-languages');
  const language = languages[tag];
  if (language === undefined) throw new Error(`${tag} was not made`);
  return language;
}
