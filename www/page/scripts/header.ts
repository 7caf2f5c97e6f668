/** The header of every page: where one is, the language, and who is signed in. */
import type { Account, Answer } from './account.js';
import { ask, signOut } from './account.js';
import { startLanguage } from './language.js';

/** What a page does when something in the header changes. */
export interface HeaderListener {
  language?(tag: string): void;
  account?(answer: Answer<Account>): void;
}

/** Brings the header to life; the function it returns looks again who is signed in. */
export function startHeader(listener: HeaderListener): () => Promise<void> {
  startLanguage((tag) => listener.language?.(tag));
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.nav a')) {
    if (new URL(link.href).pathname === location.pathname.replace(/index\.html$/u, '')) link.setAttribute('aria-current', 'page');
  }
  const refresh = async (): Promise<void> => {
    const answer = await ask<Account>('/account');
    showAccount(answer);
    listener.account?.(answer);
  };
  part('sign-out').addEventListener('click', () => void signOut().then(refresh));
  closeOnDeparture(part('account') as HTMLDetailsElement);
  void refresh();
  return refresh;
}

function showAccount(answer: Answer<Account>): void {
  const signedIn = answer.state === 'known';
  const menu = part('account') as HTMLDetailsElement;
  menu.hidden = !signedIn;
  if (signedIn) menu.dataset['signedIn'] = answer.data.reference;
  else delete menu.dataset['signedIn'];
  part('sign-in-link').hidden = signedIn;
  if (!signedIn) {
    menu.open = false;
    return;
  }
  part('account-label').textContent = answer.data.label;
  part('account-initial').textContent = answer.data.label.charAt(0).toLocaleUpperCase();
}

/** A menu closes on Escape, with the focus back on it, and when the customer goes elsewhere. */
function closeOnDeparture(menu: HTMLDetailsElement): void {
  menu.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || !menu.open) return;
    menu.open = false;
    menu.querySelector('summary')?.focus();
  });
  document.addEventListener('click', (event) => {
    if (event.target instanceof Node && !menu.contains(event.target)) menu.open = false;
  });
}

function part(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (element === null) throw new Error(`the page has no #${id}`);
  return element;
}
