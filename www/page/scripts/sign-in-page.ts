/** Signing in to a demo account, and back to the redemption. */
import { offerAccounts } from './account-choice.js';
import { startHeader } from './header.js';
import { say } from './words.js';

const list = document.querySelector<HTMLElement>('#accounts');
const state = document.querySelector<HTMLElement>('#state');

startHeader({});
if (list !== null && state !== null) void start(list, state);

async function start(list: HTMLElement, state: HTMLElement): Promise<void> {
  const offered = await offerAccounts(list, (worked) => {
    if (worked) location.assign('/');
    else say(state, 'sign-in.failed');
  });
  if (offered) {
    delete state.dataset['word'];
    state.textContent = '';
  } else {
    say(state, 'sign-in.none');
  }
}
