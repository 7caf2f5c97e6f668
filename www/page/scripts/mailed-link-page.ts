/**
 * Where a mailed link leads. Its token stands in the fragment, which no server and no referrer sees; it is taken out of the address at once, and
 * used only when the button is pressed: programs that look through mail follow links by themselves.
 */
import { startHeader } from './header.js';
import type { Word } from './words.js';
import { say } from './words.js';

const token = location.hash.slice(1);
history.replaceState(null, '', location.pathname);

const state = document.querySelector<HTMLElement>('#state');
const button = document.querySelector<HTMLButtonElement>('#follow');
const refreshHeader = startHeader({});

button?.addEventListener('click', () => void follow());
// A press before this would be lost.
if (button !== null) button.hidden = false;

async function follow(): Promise<void> {
  const said = await outcome();
  tellOtherTabs();
  if (state !== null) say(state, said);
  // Without an answer it is worth another try.
  if (button !== null) button.hidden = said !== 'mailed.failed';
  await refreshHeader();
}

async function outcome(): Promise<Word> {
  try {
    const body = JSON.stringify({ token });
    const response = await fetch('/mailed-links', { method: 'POST', headers: { 'content-type': 'application/json' }, body });
    if (response.status === 410) return 'mailed.unknown';
    if (!response.ok) return 'mailed.failed';
    const { effect } = (await response.json()) as { readonly effect: 'signed-in' | 'reset' };
    return effect === 'reset' ? 'mailed.reset' : 'mailed.signed-in';
  } catch {
    return 'mailed.failed';
  }
}

/** The page with the code hears that it may ask who is signed in. */
function tellOtherTabs(): void {
  const channel = new BroadcastChannel('redeemkit.account');
  channel.postMessage(null);
  channel.close();
}
