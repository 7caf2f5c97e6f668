/** The demo accounts as buttons: one press signs in. Where the backend has none, there is nothing to choose. */
import { ask, signIn } from './account.js';

interface DemoAccount {
  readonly reference: string;
  readonly label: string;
  /** One line of English: what the account shows. */
  readonly shows: string;
}

/** Fills `list`; false where there are no demo accounts. `entered` hears whether signing in worked. */
export async function offerAccounts(list: HTMLElement, entered: (worked: boolean) => void): Promise<boolean> {
  const answer = await ask<{ readonly accounts: readonly DemoAccount[] }>('/demo/accounts');
  if (answer.state !== 'known') return false;
  list.replaceChildren(...answer.data.accounts.map((account) => choice(account, entered)));
  return true;
}

function choice(account: DemoAccount, entered: (worked: boolean) => void): HTMLLIElement {
  const initial = document.createElement('span');
  initial.className = 'avatar';
  initial.setAttribute('aria-hidden', 'true');
  initial.textContent = account.label.charAt(0).toLocaleUpperCase();
  const label = document.createElement('bdi');
  label.textContent = account.label;
  const shows = document.createElement('span');
  shows.className = 'account-shows';
  shows.lang = 'en';
  shows.dir = 'ltr';
  shows.textContent = account.shows;
  const text = document.createElement('span');
  text.append(label, shows);
  const button = document.createElement('button');
  button.type = 'button';
  button.dataset['signInAs'] = account.reference;
  button.append(initial, text);
  button.addEventListener('click', () => void signIn(account.reference).then(entered));
  const item = document.createElement('li');
  item.append(button);
  return item;
}
