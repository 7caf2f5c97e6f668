/**
 * What every walk over a faulty network starts from: one backend for all of them, a proxy of its own on which things go wrong,
 * a card that was never used, and a witness who asks the backend directly. The walks say what happens then.
 */
import type { APIRequestContext } from '@playwright/test';
import { test as base, expect, request } from '@playwright/test';

import { startBackend } from '../running-backend.mjs';
import type { RunningBackend } from '../running-backend.mjs';
import { freshCard, startProxy } from './running-proxy.mjs';
import type { RunningProxy } from './running-proxy.mjs';

/** The account of all these walks. */
export const ACCOUNT = 'acc-anna';

/** All faults but those in which nothing comes for as long as a page waits: thirty seconds that no clock of a test shortens. */
const FAULTS = [
  'drop-before', 'reset-before', 'drop-after', 'reset-after', 'cut-body', 'short-body', 'late', 'twice-first', 'twice-second', 'twice-at-once',
  'failed-after', 'misdirected', 'html-page', 'redirect', 'garbage',
] as const;

/** A customer's card: its code, and a worth that no other card of the same backend has. */
export interface Card {
  readonly code: string;
  readonly worth: string;
}

/** Somebody who is signed in at the backend itself and sees what is really there. */
export class Witness {
  constructor(private readonly direct: APIRequestContext) {}

  /** The balances after each credit of this worth. */
  async credits(worth: string): Promise<string[]> {
    const answer = await this.direct.get('/account/history');
    const { entries } = await answer.json() as { entries: { amount: { amount: string }; balance: { amount: string } }[] };
    return entries.filter(({ amount }) => amount.amount === worth).map(({ balance }) => balance.amount);
  }

  /** Whether the attempt of this key was redeemed. */
  async redeemed(key: string): Promise<boolean> {
    const answer = await this.direct.get(`/redemptions/${key}?account=${ACCOUNT}`);
    const { state } = await answer.json() as { state?: string };
    return state === 'redeemed';
  }
}

interface Faulty {
  /** What all chance of the walk is drawn from. */
  seed: number;
  network: RunningProxy;
  card: Card;
  witness: Witness;
}

export const test = base.extend<Faulty, { backend: RunningBackend }>({
  locale: 'en-GB',
  timezoneId: 'Europe/Prague',
  seed: [1, { option: true }],

  backend: [async ({}, use, workerInfo) => {
    const backend = await startBackend({ host: `127.0.1.${workerInfo.parallelIndex + 2}` });
    await use(backend);
    await backend.stop();
  }, { scope: 'worker' }],

  network: async ({ backend, seed }, use) => {
    const network = await startProxy({ backend: backend.url, seed, plan: FAULTS });
    await use(network);
    await network.stop();
  },

  card: async ({ backend, seed }, use) => {
    // The demo's own cards are worth ten euros and more.
    const hundredths = 100 + seed;
    const code = await freshCard({ database: backend.database, seed, hundredths });
    await use({ code, worth: (hundredths / 100).toFixed(2) });
  },

  witness: async ({ backend }, use) => {
    const direct = await request.newContext({ baseURL: backend.url });
    const signedIn = await direct.post('/session', { data: { account: ACCOUNT } });
    expect(signedIn.status()).toBe(201);
    await use(new Witness(direct));
    await direct.dispose();
  },
});

export { expect };
