/**
 * The membership: what the account has, what redeemkit knows of it, and changes of it. Before a change is made the page says what it
 * would cost and until when it can be undone; afterwards it shows the account as the backend has it then.
 */
import wasmAddress from '../../generated/redeemkit_bg.wasm?url';
import type { Change, OutlookView, Redeemer, View } from '../../src/url.js';
import { createRedeemer, init } from '../../src/url.js';
import type { Account, MembershipChange } from './account.js';
import { ask, changeMembership } from './account.js';
import { startAccountPage } from './account-page.js';
import { country, day, money } from './format.js';
import { item, notice, worded } from './notice.js';
import { loadAnyLocale } from './pseudo-language.js';
import type { Word } from './words.js';
import { say, word } from './words.js';

/** What redeemkit is asked about before each change; nothing where no text says anything of it. */
const ASKED_ABOUT: Readonly<Record<MembershipChange, Change | null>> = {
  cancel: 'cancel', renew: 'renew', downgrade: 'downgrade', yearly: 'yearly', 'add-payment-method': null,
};

let account: Account | null = null;
let intended: MembershipChange | null = null;
let redeemer: Redeemer | null = null;
let opening: Promise<Redeemer | null> | null = null;

const refresh = startAccountPage<Account>('/account', (arrived) => {
  account = arrived;
  showFacts(arrived);
  showBenefits(arrived);
  showChanges(arrived);
  void knowledge(document.documentElement.lang);
}, part('facts'));

part('keep').addEventListener('click', () => intend(null));
part('make-change').addEventListener('click', () => void make());

/** Redeemkit's own words about the account, in the page's language. */
async function knowledge(language: string): Promise<void> {
  opening ??= open();
  redeemer = await opening;
  redeemer?.setLanguage(language);
  redeemer?.refreshAccount();
}

/** A redeemer without a field: it knows the account, and what a change of it would cost. */
async function open(): Promise<Redeemer | null> {
  const program = await ask<Record<string, unknown>>('/program.json');
  if (program.state !== 'known') return null;
  await init(wasmAddress);
  const opened = await createRedeemer({ program: program.data, languages: [document.documentElement.lang, ...navigator.languages], storage: 'none', loadLocale: loadAnyLocale });
  opened.subscribe(showKnowledge);
  return opened;
}

function showKnowledge(view: View): void {
  part('notices').replaceChildren(...(view.account?.notices ?? []).map((one) => notice(one, 2)));
  part('outlook').replaceChildren(...(view.account?.outlook ? balance(view.account.outlook) : []));
  if (intended !== null) warn(intended);
}

/** What the balance pays for (B10), and the days. */
function balance({ heading, facts, marks }: OutlookView): HTMLElement[] {
  const list = document.createElement('ul');
  list.append(...[...facts, ...marks.flatMap((mark) => mark.text ?? [])].map((line) => item(worded('span', line))));
  return [worded('h2', heading), list];
}

function showFacts(shown: Account): void {
  fact('balance', money(shown.balance));
  fact('label', shown.label);
  fact('status', status(shown));
  fact('plan', shown.next_plan === null ? shown.plan : word('membership.next-plan').replace('{plan}', shown.plan).replace('{next}', shown.next_plan));
  fact('price', word(shown.interval === 'year' ? 'membership.year' : 'membership.month').replace('{price}', money(shown.price)));
  fact('billing', billing(shown));
  fact('period-end', shown.period_end === null ? null : day(shown.period_end));
  fact('payment-method', word(shown.other_payment_method ? 'membership.has-payment-method' : 'membership.no-payment-method'));
  fact('country', country(shown.country));
}

function status({ cancelled, closing_date: closing }: Account): string {
  if (!cancelled) return word('membership.running');
  return closing === null ? word('membership.cancelled') : word('membership.closing').replace('{date}', day(closing));
}

function billing(shown: Account): string | null {
  if (shown.billing === null) return null;
  if (shown.billing === 'partner') return word('membership.partner').replace('{partner}', shown.partner ?? '');
  return word(shown.billing === 'bundle' ? 'membership.bundle' : 'membership.direct');
}

function showBenefits({ benefits }: Account): void {
  part('benefits').replaceChildren(...benefits.map((benefit) => {
    const name = document.createElement('bdi');
    name.textContent = benefit.name;
    const line = item(name);
    if (benefit.lost) line.append(` – ${word('membership.lost')}`);
    line.dataset['benefit'] = benefit.lost ? 'lost' : 'kept';
    return line;
  }));
  hideWhen('benefits', benefits.length === 0);
}

function showChanges(shown: Account): void {
  const { changes } = shown;
  part('changes').hidden = changes.length === 0;
  part('change-list').replaceChildren(...changes.map((change) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'quiet-button';
    button.dataset['change'] = change;
    say(button, label(change, shown));
    button.addEventListener('click', () => intend(change));
    return item(button);
  }));
  if (intended !== null && !changes.includes(intended)) intend(null);
}

/** What is cancelled and runs on is resumed; what has ended begins anew. */
function label(change: MembershipChange, { period_end: end, server_time: now }: Account): Word {
  return change === 'renew' && end !== null && end >= now.slice(0, end.length) ? 'change.resume' : `change.${change}`;
}

/** Says what a change would cost, before it is made; `null` leaves everything as it is. */
function intend(change: MembershipChange | null): void {
  intended = change;
  part('intended').hidden = change === null;
  part('change-list').hidden = change !== null;
  if (change === null || account === null) {
    part('change-list').querySelector('button')?.focus();
    return;
  }
  delete part('change-state').dataset['word'];
  part('change-state').textContent = '';
  say(part('intended-title'), label(change, account));
  warn(change);
  part('intended-title').focus();
}

/** Where the texts are silent nothing is claimed. */
function warn(change: MembershipChange): void {
  const about = ASKED_ABOUT[change];
  const risk = about === null ? null : redeemer?.discountAtRisk(about) ?? null;
  part('warning').replaceChildren(...(risk === null ? [] : [notice(risk, 4)]));
}

async function make(): Promise<void> {
  if (account === null || intended === null) return;
  const made = await changeMembership(account.reference, intended);
  intend(null);
  say(part('change-state'), made ? 'change.made' : 'change.failed');
  await refresh();
}

/** A fact that does not apply is not shown at all. */
function fact(id: string, value: string | null): void {
  part(id).textContent = value;
  hideWhen(id, value === null);
}

function hideWhen(id: string, hidden: boolean): void {
  const line = part(id).closest<HTMLElement>('dl > div');
  if (line !== null) line.hidden = hidden;
}

function part(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (element === null) throw new Error(`the page has no #${id}`);
  return element;
}
