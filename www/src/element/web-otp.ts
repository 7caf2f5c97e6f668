/**
 * Reads a security code out of a text message where the browser can (WebOTP): the customer agrees in the browser's own dialog, and
 * nothing has to be typed. It asks for as long as the panel waits for such a code, and not any longer.
 */
import type { View } from '../view.js';

type CredentialsWithCodes = CredentialsContainer & {
  get(options: { readonly otp: { readonly transport: readonly string[] }; readonly signal: AbortSignal }): Promise<{ readonly code: string } | null>;
};

/** Follows the views of one element. */
export class WebOtp {
  #asking: AbortController | null = null;
  #check: string | null = null;

  /** Asks the browser where `view` waits for a code by text message; `take` gets it. */
  follow(view: View | null, take: (code: string) => void): void {
    const form = view?.outcome?.form ?? null;
    const check = form?.kind === 'sms-code' ? form.about : null;
    if (check === this.#check) return;
    this.#asking?.abort();
    this.#check = check;
    this.#asking = check !== null && 'OTPCredential' in globalThis ? new AbortController() : null;
    if (this.#asking !== null) void ask(this.#asking.signal, take);
  }
}

async function ask(signal: AbortSignal, take: (code: string) => void): Promise<void> {
  try {
    const credential = await (navigator.credentials as CredentialsWithCodes).get({ otp: { transport: ['sms'] }, signal });
    if (credential !== null && !signal.aborted) take(credential.code);
  } catch {
    // Declined, forbidden by a policy of the page, or aborted: the code is typed then.
  }
}
