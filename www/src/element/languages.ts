/** In which order a customer's languages are tried, by where they come from. Which of them there are words for is for the core to find out. */

/** Where a language may come from; what stands first counts more. */
export interface LanguageSources {
  /** What the page's author asks for at the element. */
  readonly host: string | null;
  /** `?lang` in the page's address, as a link in an e-mail has it. */
  readonly address: string | null;
  /** What the page around the element is in. */
  readonly page: string | null;
  /** What the customer chose on this site before. */
  readonly stored: string | null;
  readonly browser: readonly string[];
}

/** Where a page's picker keeps the choice, in the site's local storage. */
export const CHOICE = 'redeemkit.language';

/** The shape of a language tag: anybody can write an address, and one that is no tag must not stop the element. */
const TAG = /^[a-z]{2,8}(?:[-_][a-z\d]{1,8}){0,9}$/iu;

/** The languages of these sources, best first. */
export function inOrder({ host, address, page, stored, browser }: LanguageSources): string[] {
  const tags = [host, address, page, stored, ...browser];
  return [...new Set(tags.filter((tag): tag is string => tag !== null && TAG.test(tag)))];
}

/** The languages for an element whose author asks for `host`. */
export function languagesFor(element: HTMLElement, host: string | null): string[] {
  return inOrder({
    host,
    address: languageInAddress(),
    page: element.parentElement?.closest('[lang]')?.getAttribute('lang') ?? document.documentElement.lang,
    stored: element.getAttribute('storage') === 'none' ? null : storedChoice(),
    browser: navigator.languages,
  });
}

/** `?lang` of the page. */
export function languageInAddress(): string | null {
  return new URLSearchParams(location.search).get('lang');
}

/** What the customer chose before, where that is kept. */
export function storedChoice(): string | null {
  try {
    return localStorage.getItem(CHOICE);
  } catch {
    // Storage can be forbidden; then a choice lasts as long as the page.
    return null;
  }
}
