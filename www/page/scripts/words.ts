/**
 * The page's own texts. English is there from the start; another language is loaded when it is wanted, and where that fails
 * English stands in and says so. Texts about redeeming are not here: they are redeemkit's, and come with the element.
 */
import english from '../words/en.json';

/** The name of a text. */
export type Word = keyof typeof english;

/** All texts in one language; that none is missing is checked when the page is built. */
export type Words = Readonly<Record<Word, string>>;

const files = import.meta.glob<Words>(['../words/*.json', '!../words/en.json'], { import: 'default' });

let wanted = 'en';
let spoken = 'en';
let words: Words = english;

/** A text in the current language. */
export function word(name: Word): string {
  return words[name];
}

/** Words every marked element anew for the page's language. True when that is done; false where another language was wanted meanwhile. */
export async function sayWords(language: string, load = files[`../words/${language}.json`]): Promise<boolean> {
  wanted = language;
  // Without the network the page is in English, as it was.
  const loaded = await load?.().catch(() => undefined);
  if (wanted !== language) return false;
  spoken = loaded === undefined ? 'en' : language;
  words = loaded ?? english;
  for (const element of document.querySelectorAll<HTMLElement>('[data-word]')) say(element, element.dataset['word'] as Word);
  for (const attribute of ['alt', 'aria-label']) {
    for (const element of document.querySelectorAll(`[data-word-${attribute}]`)) {
      element.setAttribute(attribute, word(element.getAttribute(`data-word-${attribute}`) as Word));
    }
  }
  return true;
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
