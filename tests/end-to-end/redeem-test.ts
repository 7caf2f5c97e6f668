/**
 * What every walk starts from: a backend of its own, a customer at it, an onlooker behind. The walks say what happens then.
 */
import { test as base, expect } from '@playwright/test';

import { Customer } from './customer.ts';
import { ENGLISH, LANGUAGES } from './languages.ts';
import type { Language } from './languages.ts';
import { openLosingConnection } from './losing-connection.mjs';
import type { LosingConnection } from './losing-connection.mjs';
import { Onlooker } from './onlooker.ts';
import { startBackend } from './running-backend.mjs';
import type { RunningBackend } from './running-backend.mjs';

interface Walk {
  /** The customer's language; a choice of each walk. */
  language: Language;
  /** Further options of the backend's command line. */
  backendOptions: readonly string[];
  backend: RunningBackend;
  customer: Customer;
  onlooker: Onlooker;
  /** A way to the backend that loses the replies to redemptions. */
  losingConnection: LosingConnection;
  /** The address the customer opens. */
  address: string;
  /** Whether the walk breaks connections, so that the console may say so. */
  breaksConnections: boolean;
}

export const test = base.extend<Walk>({
  language: [ENGLISH, { option: true }],
  backendOptions: [[], { option: true }],
  breaksConnections: [false, { option: true }],
  locale: ({ language }, use) => use(language.locale),
  timezoneId: 'Europe/Prague',

  // A port is free again at once, but a cookie belongs to a host whatever the port: tests that run beside each other have hosts of their own.
  backend: async ({ backendOptions }, use, testInfo) => {
    const backend = await startBackend({ host: `127.0.0.${testInfo.parallelIndex + 2}`, options: backendOptions });
    await use(backend);
    await backend.stop();
  },

  losingConnection: async ({ backend }, use) => {
    const connection = await openLosingConnection(backend.url);
    await use(connection);
    await connection.close();
  },

  address: ({ backend }, use) => use(backend.url),

  onlooker: async ({ context, breaksConnections }, use) => {
    const onlooker = await Onlooker.beside(context);
    await use(onlooker);
    expect(onlooker.complaints({ brokenConnections: breaksConnections }), 'the console').toEqual([]);
  },

  customer: async ({ page, address, language, onlooker }, use) => {
    const customer = new Customer(page, address, language);
    await customer.isSignedInAs('acc-anna');
    await use(customer);
    expect(await onlooker.findsCodes(customer.secrets, page), 'codes').toEqual([]);
  },
});

/** The same walks in each language. */
export function inEachLanguage(walks: () => void, languages: readonly Language[] = LANGUAGES): void {
  for (const language of languages) {
    test.describe(language.name, () => {
      test.use({ language });
      walks();
    });
  }
}

export { expect };
