/** The support desk of the demo: every request as its customer sent it, with what the ledger knows of the code (D6). */
import type { Money } from './account.js';
import { ask } from './account.js';
import { dateAndTime, money } from './format.js';
import { startHeader } from './header.js';
import type { Word } from './words.js';
import { say, word } from './words.js';

interface SupportRequest {
  readonly reference: string;
  readonly received_at: string;
  readonly kept_until: string;
  readonly account: string | null;
  readonly content: { readonly text: string; readonly language: string; readonly email: string | null } | null;
  /** `null` where no code was given. */
  readonly ledger: {
    readonly card: { readonly worth: Money; readonly standing: string } | null;
    readonly redeemed: { readonly at: string; readonly into: string; readonly reference: string } | null;
    readonly attempts: readonly { readonly state: string }[];
  } | null;
}

const list = document.querySelector<HTMLElement>('#requests');
const state = document.querySelector<HTMLElement>('#state');

startHeader({ language: () => void show() });
window.addEventListener('focus', () => void show());
void show();

async function show(): Promise<void> {
  if (list === null || state === null) return;
  const answer = await ask<{ readonly requests: readonly SupportRequest[] }>('/demo/support-requests');
  const requests = answer.state === 'known' ? answer.data.requests : [];
  list.replaceChildren(...requests.map(item));
  state.hidden = requests.length > 0;
  if (requests.length === 0) say(state, answer.state === 'known' ? 'desk.empty' : 'desk.none');
}

function item(request: SupportRequest): HTMLLIElement {
  const head = document.createElement('p');
  head.className = 'message-head';
  const from = document.createElement('bdi');
  from.textContent = request.account ?? request.content?.email ?? '';
  head.append(`${request.reference} · ${dateAndTime(request.received_at)} · `, from);
  const text = document.createElement('pre');
  text.className = 'desk-text';
  text.dir = 'auto';
  text.lang = request.content?.language ?? '';
  text.textContent = request.content?.text ?? '';
  const result = document.createElement('li');
  result.dataset['request'] = request.reference;
  result.append(head, text, ledger(request));
  return result;
}

/** What the ledger knows of the code. */
function ledger({ ledger }: SupportRequest): HTMLElement {
  const facts = document.createElement('ul');
  facts.className = 'desk-ledger';
  facts.dataset['ledger'] = ledger === null ? 'none' : 'known';
  const fact = (name: Word, ...values: readonly string[]): void => {
    const line = document.createElement('li');
    line.dataset['fact'] = name;
    line.append(word(name), ...values.flatMap((value) => {
      const isolated = document.createElement('bdi');
      isolated.textContent = value;
      return [' ', isolated];
    }));
    facts.append(line);
  };
  if (ledger === null) fact('desk.no-code');
  else if (ledger.card === null) fact('desk.not-issued');
  else {
    fact('desk.issued', money(ledger.card.worth), ledger.card.standing);
    if (ledger.redeemed === null) fact('desk.not-redeemed');
    else fact('desk.redeemed', ledger.redeemed.into, dateAndTime(ledger.redeemed.at), ledger.redeemed.reference);
  }
  if (ledger !== null) fact('desk.attempts', String(ledger.attempts.length));
  return facts;
}
