/**
 * One tab of a customer on a faulty network: it presses, reloads and waits until the page has come to rest, and keeps what the
 * page said about which attempt. Whether that was true is for the walks to find out.
 */
import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';

import { Customer } from '../customer.ts';
import { ENGLISH } from '../languages.ts';
import { ACCOUNT } from './faulty-test.ts';
import type { Card } from './faulty-test.ts';

/** What a page says at rest. */
export type Claim = 'redeemed' | 'already redeemed' | 'nothing redeemed' | 'not certain' | 'no word';

/** What was said, and about which attempt; none where nothing was sent. */
export interface Statement {
  readonly key: string | undefined;
  readonly claim: Claim;
  /** The words about the money. */
  readonly money: string;
}

/** The stages at which a page has nothing more to do by itself. */
const REST = /^(?:ready|mailing|refused|redeemed)$/u;
/** How many times as fast the page's clock goes. */
const HURRY = 20;

export class Tab {
  readonly statements: Statement[] = [];
  private readonly customer: Customer;
  private readonly began = Date.now();
  private key: string | undefined;

  constructor(readonly page: Page, address: string, private readonly card: Card) {
    this.customer = new Customer(page, address, ENGLISH);
    page.on('request', (request) => {
      if (request.method() !== 'POST' || !request.url().endsWith('/redemptions')) return;
      this.key = request.headers()['idempotency-key']?.replaceAll('"', '');
    });
  }

  async opens(): Promise<void> {
    await this.page.addInitScript(hurry, { began: this.began, times: HURRY });
    await this.customer.isSignedInAs(ACCOUNT);
    await this.customer.opens();
    await this.rests();
  }

  /** Types the code and presses the button, often twice. */
  async redeems(times: number): Promise<void> {
    this.key = undefined;
    await this.customer.types(this.card.code);
    await this.customer.element.locator('button[type="submit"]').click({ clickCount: times });
  }

  /** Reloads after so many milliseconds, wherever the redemption is by then. */
  async reloadsAfter(milliseconds: number): Promise<void> {
    await this.page.waitForTimeout(milliseconds);
    await this.customer.reloads();
  }

  /** Waits until the page has come to rest, and keeps what it says. */
  async says(): Promise<Statement> {
    await this.rests();
    const statement = { key: this.key, ...await this.customer.element.evaluate(spoken) };
    this.statements.push(statement);
    return statement;
  }

  private async rests(): Promise<void> {
    await expect(this.customer.element).toHaveAttribute('data-stage', REST, { timeout: 60_000 });
  }
}

/** Runs in the page before its scripts: its clock and its timers go so many times as fast, so that pauses between repetitions pass. */
function hurry({ began, times }: { began: number; times: number }): void {
  const [now, wait] = [Date.now, window.setTimeout];
  Date.now = () => began + (now() - began) * times;
  window.setTimeout = ((callback: () => void, delay = 0) => wait(callback, delay / times)) as typeof window.setTimeout;
}

/** Runs in the page: what its panel says, by the identifiers of the view, and in words. */
function spoken(element: Element): { claim: Claim; money: string } {
  const panel = element.querySelector('[data-tone]');
  const money = (panel?.textContent ?? '').replace(/[\u2068\u2069]/gu, '');
  // After a reload a page tells of the last refusal that it remembers, with its date: not of the attempt.
  const { outcome } = (element as Element & { view: { outcome: { details: { id: string }[] } | null } }).view;
  const remembered = outcome?.details.some(({ id }) => id === 'outcome-resumed') ?? false;
  if (panel === null || remembered) return { claim: 'no word', money };
  if (element.getAttribute('data-stage') === 'redeemed') return { claim: 'redeemed', money };
  switch (panel.getAttribute('data-problem')) {
    case 'already-redeemed': return { claim: 'already redeemed', money };
    // A reply that says no more than "redeemed".
    case 'accepted-without-effect': return { claim: 'not certain', money };
    default: return { claim: 'nothing redeemed', money };
  }
}
