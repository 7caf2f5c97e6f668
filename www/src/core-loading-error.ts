/** The error for a page on which WebAssembly cannot run. Apart from the loading itself, so that saying so needs no glue. */
import { RedeemkitError } from './redeemkit-error.js';

/** Wraps whatever stopped the module from starting. */
export function unavailable(cause: unknown): RedeemkitError {
  if (cause instanceof RedeemkitError) return cause;
  return new RedeemkitError(
    'wasm-unavailable', null, 'WebAssembly could not be started',
    "Check that the browser has WebAssembly, that the page's policy has script-src 'wasm-unsafe-eval', and that the file is served.",
    cause,
  );
}
