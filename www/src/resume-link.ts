/**
 * Resume links in the address of the page: they arrive in its fragment and are taken out of it. What is in them is for the core.
 */

/** How every resume link begins. */
const BEGINNING = '#redeemkit=';

/** The address of this page without its fragment; `null` where there is no page. */
export function pageAddress(): string | null {
  return globalThis.location?.href.split('#')[0] ?? null;
}

/** Gives each resume link that the address has, now and later, to `take`, and removes what was taken; returns what ends it. */
export function watchForLinks(take: (fragment: string) => boolean): () => void {
  const { location, history } = globalThis;
  const look = (): void => {
    if (location.hash.startsWith(BEGINNING) && take(location.hash)) {
      history.replaceState(history.state, '', location.pathname + location.search);
    }
  };
  // In Node and in workers there is no history.
  if (location === undefined || history === undefined) return () => undefined;
  look();
  globalThis.addEventListener('hashchange', look);
  return () => globalThis.removeEventListener('hashchange', look);
}
