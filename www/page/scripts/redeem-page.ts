/** The redeem page: puts `<redeem-code>` into it, and keeps language and account in step with the header. */
import wasmAddress from '../../generated/redeemkit_bg.wasm?url';
import { RedeemCodeElement, init } from '../../src/url.js';
import { startDemoCards } from './demo-cards.js';
import { startHeader } from './header.js';
import { offerLanguages } from './language.js';
import { OWN_PROGRAM, chosenProgram, otherProgram } from './program-choice.js';
import { loadAnyLocale } from './pseudo-language.js';
import { startPaymentForm } from './payment-form.js';
import { showSignIn } from './sign-in-here.js';

// The element reports a browser without WebAssembly itself, in words for the customer.
init(wasmAddress).catch(() => undefined);

/** The account that the header shows, and the line that the element shows of it. */
let inHeader: string | null = null;
let inElement: string | null = null;

const element = document.querySelector<RedeemCodeElement>('redeem-code');
if (element !== null) {
  element.loadLocale = loadAnyLocale;
  startPaymentForm(element);
}

const refreshHeader = startHeader({
  language: (tag) => {
    if (element !== null) element.language = tag;
  },
  account: (answer) => {
    const reference = answer.state === 'known' ? answer.data.reference : '';
    if (inHeader !== null && inHeader !== reference) element?.refreshAccount();
    inHeader = reference;
    showSignIn(answer.state === 'signed-out', () => void goOnSignedIn());
  },
});

element?.addEventListener('redeem-change', () => {
  const view = element.view;
  if (view === null) return;
  offerLanguages(view.languages);
  const line = view.account?.label ?? null;
  const account = line && JSON.stringify(line.arguments) + line.id;
  // The element learns before the header that a session has ended: clearing cookies signs out.
  if (inElement !== null && inElement !== account) void refreshHeader();
  inElement = account;
});

/** What was pressed is gone by then; the field is where the customer goes on. */
async function goOnSignedIn(): Promise<void> {
  await refreshHeader();
  element?.focus();
}

void startDemoCards((code) => {
  element?.pasteText(code);
  element?.focus();
});

// What is said beside the field is about the page's own cards.
for (const part of document.querySelectorAll<HTMLElement>('[data-own-program]')) part.hidden = chosenProgram() !== OWN_PROGRAM;

void otherProgram().then((program) => {
  if (element !== null && program !== null) element.program = program;
  RedeemCodeElement.define();
});
