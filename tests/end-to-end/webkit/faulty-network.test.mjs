// @ts-check
/**
 * A sample of redemptions in WebKit while things go wrong between page and backend, each with a reload on the way. The same is walked
 * far more often in Chromium: `tests/end-to-end/faulty-network`.
 */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';

import { freshCard, startProxy } from '../faulty-network/running-proxy.mjs';
import { startBackend } from '../running-backend.mjs';
import { openWebKit } from './browser.mjs';
import { Visit } from './visit.mjs';

const ACCOUNT = 'acc-anna';
const FAULTS = ['drop-before', 'drop-after', 'reset-after', 'cut-body', 'late', 'twice-second', 'failed-after', 'html-page'];

describe('WebKit on a faulty network', { timeout: 400_000 }, () => {
  /** @type {import('../running-backend.mjs').RunningBackend} */
  let backend;

  before(async () => {
    backend = await startBackend({ host: '127.0.0.62' });
  });
  after(() => backend.stop());

  for (const seed of [1, 2, 3]) {
    test(`seed ${seed}: the page says what the backend has done`, async () => {
      const hundredths = 300 + seed;
      const code = await freshCard({ database: backend.database, seed, hundredths });
      const network = await startProxy({ backend: backend.url, seed, plan: FAULTS });
      const webkit = await openWebKit();
      try {
        // Cookies know no ports: who signs in at the backend is signed in behind the proxy.
        await new Visit(webkit.window, backend.url).opensSignedIn(ACCOUNT, 'en');
        const visit = new Visit(webkit.window, network.url);
        await visit.opens('en');
        await visit.redeems(code);
        await webkit.window.navigate().refresh();
        const { stage, problem, speaks } = await visit.rests();
        await network.deliver();
        const credits = await creditsOf((hundredths / 100).toFixed(2));
        assert.ok(credits <= 1, `credited ${credits} times`);
        // A reload at the very moment of the answer leaves an empty page, which says nothing; and a reply that shows no effect is the
        // one case in which the page says that it does not know.
        const certain = speaks && problem !== 'accepted-without-effect';
        if (certain) assert.equal(credits, stage === 'redeemed' ? 1 : 0, `the page says ${stage} ${problem}`);
      } finally {
        await webkit.close();
        await network.stop();
      }
    });
  }

  /** How often so much was credited, asked of the backend itself. @param {string} worth */
  async function creditsOf(worth) {
    const signedIn = await fetch(`${backend.url}/session`, {
      method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ account: ACCOUNT }),
    });
    const cookie = (signedIn.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
    const answer = await fetch(`${backend.url}/account/history`, { headers: { cookie } });
    const { entries } = /** @type {{ entries: { amount: { amount: string } }[] }} */ (await answer.json());
    return entries.filter(({ amount }) => amount.amount === worth).length;
  }
});
