/**
 * The page's own form for the payment card that is to be confirmed (C9): the number goes to the page's backend and not through redeemkit, which
 * gets an opaque proof.
 */
import type { RedeemCodeElement } from '../../src/url.js';
import { say } from './words.js';

/** Brings the form to life. */
export function startPaymentForm(element: RedeemCodeElement): void {
  const form = document.querySelector<HTMLFormElement>('#payment-form');
  const number = document.querySelector<HTMLInputElement>('#payment-number');
  const state = document.querySelector<HTMLElement>('#payment-state');
  let check = '';
  element.addEventListener('redeem-payment-proof', (event) => {
    check = event.detail.check;
    if (number !== null) number.value = '';
  });
  form?.addEventListener('submit', (event) => {
    event.preventDefault();
    void prove(check, number?.value ?? '').then((proof) => {
      if (proof !== null) element.provePayment(proof);
      else if (state !== null) say(state, 'payment.failed');
    });
  });
}

async function prove(check: string, number: string): Promise<string | null> {
  try {
    const body = JSON.stringify({ check, number });
    const response = await fetch('/demo/payment-proof', { method: 'POST', headers: { 'content-type': 'application/json' }, body });
    return response.ok ? ((await response.json()) as { readonly proof: string }).proof : null;
  } catch {
    return null;
  }
}
