/** In which order a customer's languages are tried. Which of them there are words for is for the core to find out. */

/** What the host or the customer chose, what the page around `host` is in, what the browser prefers. */
export function languagesFor(host: HTMLElement, chosen: string | null): string[] {
  const page = host.parentElement?.closest('[lang]')?.getAttribute('lang') ?? null;
  const tags = [chosen, page, ...navigator.languages];
  return [...new Set(tags.filter((tag): tag is string => tag !== null && tag !== ''))];
}
