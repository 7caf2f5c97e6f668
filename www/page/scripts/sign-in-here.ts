/** Signing in on the redeem page itself, so that a redemption that is under way need not be left. */
import { offerAccounts } from './account-choice.js';
import { say } from './words.js';

/** Shows the choice while nobody is signed in; `entered` hears when somebody is. */
export function showSignIn(signedOut: boolean, entered: () => void): void {
  const section = document.querySelector<HTMLElement>('#sign-in');
  const list = document.querySelector<HTMLElement>('#accounts');
  const state = document.querySelector<HTMLElement>('#sign-in-state');
  if (section === null || list === null || state === null) return;
  section.hidden = !signedOut;
  if (!signedOut) return;
  say(state, 'sign-in.here');
  if (list.childElementCount === 0) void fill(list, state, entered);
}

async function fill(list: HTMLElement, state: HTMLElement, entered: () => void): Promise<void> {
  const offered = await offerAccounts(list, (worked) => {
    if (worked) entered();
    else say(state, 'sign-in.failed');
  });
  const elsewhere = document.querySelector<HTMLElement>('#sign-in-elsewhere');
  if (elsewhere !== null) elsewhere.hidden = offered;
}
