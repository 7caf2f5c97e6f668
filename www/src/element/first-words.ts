/**
 * The few words an element needs before the core speaks, or where it never can because WebAssembly is absent. All are taken
 * from `locales/`, so that they stay the same once the core has arrived.
 */
import fromLocales from 'virtual:redeemkit-first-words';
import type { LoadLocale } from '../locales.js';
import { loadLocale } from '../locales.js';

/** Words for a field that is usable before the wasm has arrived. */
export interface FirstWords {
  readonly language: string;
  readonly label: string;
  readonly submit: string;
}

/** Words for a field that can never work. */
export interface AbsenceWords {
  readonly language: string;
  readonly absence: string;
  /** The text of the link to support. */
  readonly link: string;
}

/** The words for the first of these languages that has any; English when none has. */
export function firstWords(languages: readonly string[]): FirstWords {
  const language = spoken(languages);
  return { language, ...(fromLocales.beginning[language] ?? fromLocales.beginning['en'] ?? { label: 'Code', submit: 'OK' }) };
}

/** The same. A language is loaded for it; where that fails as well, they are in English. */
export async function absenceWords(languages: readonly string[], hostLoads: LoadLocale | undefined): Promise<AbsenceWords> {
  const language = spoken(languages);
  const english = { language: 'en', ...fromLocales.absence };
  if (language === 'en') return english;
  const fluent = await loadLocale(language, hostLoads).catch(() => '');
  // The core, which reads Fluent and checks it, is what is missing; tests/locales keeps this message to two plain lines.
  const [, absence, link] = /^absence = ([^{}<>\n]+)\n\s+\.link = ([^{}<>\n]+)$/mu.exec(fluent) ?? [];
  return absence === undefined || link === undefined ? english : { language, absence, link };
}

function spoken(languages: readonly string[]): string {
  const primary = languages.map((tag) => tag.toLowerCase().split('-')[0] ?? '');
  return primary.find((tag) => Object.hasOwn(fromLocales.beginning, tag)) ?? 'en';
}
