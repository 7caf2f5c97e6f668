/**
 * Whether a text tells an instant by the clock on the customer's wall. In which form it does is left to the page.
 */

/** The parts of the local date and time that are missing from a text; nothing when all are there. */
export function readsTime(text: string, instant: Date, locale: string): string[] {
  const parts = new Intl.DateTimeFormat(locale, {
    timeZone: 'Europe/Prague', day: 'numeric', hour: 'numeric', minute: '2-digit', hourCycle: 'h23',
  }).formatToParts(instant);
  const part = (type: string): string => parts.find((candidate) => candidate.type === type)?.value ?? type;
  const hour = Number(part('hour'));
  const clock = `0?${hour}[:.]${part('minute')}(?![:.\\d]|\\s*(?:[ap]\\.?m|[صم]))`;
  const halfDay = `0?${hour % 12 || 12}[:.]${part('minute')}\\s*(?:${hour < 12 ? 'a\\.?m|ص' : 'p\\.?m|م'})`;
  const wanted = { day: new RegExp(`\\b${part('day')}\\b`, 'u'), time: new RegExp(`\\b(?:${clock}|${halfDay})`, 'iu') };
  return Object.entries(wanted).filter(([, pattern]) => !pattern.test(text)).map(([name, pattern]) => `no ${name} ${pattern} in “${text}”`);
}
