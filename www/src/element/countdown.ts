/**
 * The time that is left of a wait, as `Intl` words it, and when those words change. When a wait is over is for the core to say.
 */
import type { StepView, View } from '../view.js';

/** The time left in words, and for how many milliseconds they stay right. */
export interface TimeLeft {
  readonly text: string;
  readonly lasts: number;
}

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
/** Only below this are there seconds: before, and for those who asked for less motion, they would be nothing but unrest. */
const SECONDS_BELOW = 5 * MINUTE;

/** What is left of the wait that is to be done now; nothing for other steps and once it is over. */
export function timeLeft(step: StepView, languages: readonly string[]): TimeLeft | null {
  const left = step.state === 'current' && step.until !== null ? Date.parse(step.until) - Date.now() : 0;
  if (!(left > 0)) return null;
  const calm = left > SECONDS_BELOW || matchMedia('(prefers-reduced-motion: reduce)').matches;
  const grain = calm ? MINUTE : SECOND;
  // Rounded up, so that nobody is told that the time has come before it has.
  const shown = Math.ceil(left / grain) * grain;
  return { text: worded(shown, step.note?.language ?? 'en', languages), lasts: left - shown + grain };
}

/** After how many milliseconds a view shows another time; nothing where none is counted down. */
export function nextTick(view: View): number | null {
  const lasting = view.outcome?.steps.flatMap((step) => timeLeft(step, [])?.lasts ?? []) ?? [];
  return lasting.length === 0 ? null : Math.min(...lasting);
}

/** In the language of the words beside it, as the customer's region writes it. No `Intl.DurationFormat`: not every browser has it. */
function worded(milliseconds: number, language: string, languages: readonly string[]): string {
  const locale = languages.find((tag) => tag.startsWith(`${language}-`)) ?? language;
  const amounts = { hour: milliseconds / HOUR, minute: (milliseconds % HOUR) / MINUTE, second: (milliseconds % MINUTE) / SECOND };
  const parts = Object.entries(amounts).filter(([, amount]) => amount >= 1).map(([unit, amount]) =>
    new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' }).format(Math.trunc(amount)));
  return new Intl.ListFormat(locale, { type: 'unit' }).format(parts);
}
