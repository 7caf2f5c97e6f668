/** Who is signed in: asks the backend, signs in and out. It shows nothing. */

/** Money as the backend writes it. */
export interface Money {
  readonly amount: string;
  readonly currency: string;
}

/** A change of the membership that the backend can make. */
export type MembershipChange = 'cancel' | 'renew' | 'downgrade' | 'yearly' | 'add-payment-method';

/** Something that an account has beyond its plan. */
export interface Benefit {
  readonly name: string;
  readonly lost: boolean;
}

/** The account as `GET /account` answers. */
export interface Account {
  readonly reference: string;
  readonly label: string;
  readonly country: string;
  /** `null` where the backend does not tell. */
  readonly billing: 'direct' | 'partner' | 'bundle' | null;
  readonly partner: string | null;
  readonly plan: string;
  /** The plan from the next period on. */
  readonly next_plan: string | null;
  readonly interval: 'month' | 'year';
  readonly price: Money;
  readonly period_end: string | null;
  readonly balance: Money;
  readonly cancelled: boolean;
  readonly closing_date: string | null;
  readonly other_payment_method: boolean;
  readonly benefits: readonly Benefit[];
  /** What can be changed now. */
  readonly changes: readonly MembershipChange[];
  readonly server_time: string;
}

/** One line of the payment history. */
export interface HistoryEntry {
  readonly at: string;
  readonly kind: string;
  readonly amount: Money;
  readonly balance: Money;
  readonly reference: string;
}

/** What an answer comes to: the data, nobody signed in, or nothing usable. */
export type Answer<Data> = { readonly state: 'known'; readonly data: Data } | { readonly state: 'signed-out' } | { readonly state: 'unavailable' };

/** Asks for JSON from this origin. */
export async function ask<Data>(address: string): Promise<Answer<Data>> {
  try {
    const response = await fetch(address, { headers: { accept: 'application/json' } });
    if (response.status === 401) return { state: 'signed-out' };
    return response.ok ? { state: 'known', data: (await response.json()) as Data } : { state: 'unavailable' };
  } catch {
    return { state: 'unavailable' };
  }
}

/** Signs in to a demo account; false when that did not work. */
export async function signIn(reference: string): Promise<boolean> {
  try {
    const body = JSON.stringify({ account: reference });
    const response = await fetch('/session', { method: 'POST', headers: { 'content-type': 'application/json' }, body });
    return response.ok;
  } catch {
    return false;
  }
}

/** Changes the membership of the account that is shown; false when that did not work. */
export async function changeMembership(account: string, change: MembershipChange): Promise<boolean> {
  try {
    const body = JSON.stringify({ change, account });
    const response = await fetch('/account/membership', { method: 'POST', headers: { 'content-type': 'application/json' }, body });
    return response.ok;
  } catch {
    return false;
  }
}

/** Signs out; whether that worked shows in who is signed in afterwards. */
export async function signOut(): Promise<void> {
  await fetch('/session', { method: 'DELETE' }).catch(() => undefined);
}
