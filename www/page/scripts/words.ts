/**
 * The page's own texts, in English and Czech; where a language has none, English stands in and says so.
 * Texts about redeeming are not here: they are redeemkit's, and come with the element.
 */
import czech from '../words/cs.json';
import english from '../words/en.json';

/** The name of a text. */
export type Word = keyof typeof english;

const TABLES: Readonly<Record<string, Readonly<Record<Word, string>>>> = { en: english, cs: czech };

let spoken = 'en';

/** A text in the current language. */
export function word(name: Word): string {
  return (TABLES[spoken] ?? english)[name];
}

/** The language the page's own texts are really in. */
export function wordsLanguage(): string {
  return spoken;
}

/** Words every marked element anew for the page's language. */
export function sayWords(language: string): void {
  spoken = language in TABLES ? language : 'en';
  for (const element of document.querySelectorAll<HTMLElement>('[data-word]')) {
    element.textContent = word(element.dataset['word'] as Word);
    markLanguage(element, language);
  }
  for (const attribute of ['alt', 'aria-label']) {
    for (const element of document.querySelectorAll(`[data-word-${attribute}]`)) {
      element.setAttribute(attribute, word(element.getAttribute(`data-word-${attribute}`) as Word));
    }
  }
}

/** Puts a text into an element that is worded anew with the rest. */
export function say(element: HTMLElement, name: Word): void {
  element.dataset['word'] = name;
  element.textContent = word(name);
  markLanguage(element, document.documentElement.lang);
}

function markLanguage(element: HTMLElement, language: string): void {
  if (spoken === language) {
    element.removeAttribute('lang');
    element.removeAttribute('dir');
  } else {
    element.lang = spoken;
    element.dir = 'ltr';
  }
}
