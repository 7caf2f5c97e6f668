/** Money and dates as the page's language writes them. */
import type { Money } from './account.js';

/** An amount with its currency. */
export function money({ amount, currency }: Money): string {
  // A decimal string goes through unchanged: Intl reads it exactly, without a binary fraction in between.
  return new Intl.NumberFormat(region(), { style: 'currency', currency }).format(amount as Intl.StringNumericLiteral);
}

/** An instant by the clock on the customer's wall. */
export function dateAndTime(instant: string): string {
  const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
  return new Intl.DateTimeFormat(region(), { dateStyle: 'medium', timeStyle: 'short', timeZone }).format(new Date(instant));
}

/** A date without a time, which is the same day everywhere. */
export function day(date: string): string {
  return new Intl.DateTimeFormat(region(), { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(date));
}

/** The name of a country. */
export function country(code: string): string {
  return new Intl.DisplayNames([region()], { type: 'region' }).of(code) ?? code;
}

/** The page's language as this customer's browser has it, with its country: `en` reads differently in London and New York. */
function region(): string {
  const language = document.documentElement.lang;
  return navigator.languages.find((tag) => tag.split('-')[0] === language) ?? language;
}
