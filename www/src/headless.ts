/**
 * The entry `redeemkit`: redeeming without an element, for pages that draw everything themselves.
 * Importing it touches no browser global and loads no wasm; the first call does.
 */
import type { Core } from './core.js';
import { unavailable } from './core-loading-error.js';
import type { Program, RedeemerOptions } from './options.js';
import { checkProgramWith, createRedeemerWith, readCodeWith } from './public-calls.js';
import type { Redeemer } from './redeemer.js';
import type { Reading } from './view.js';

export * from './public-types.js';

/** Opens a redemption. Rejects with a `RedeemkitError`. */
export function createRedeemer(options: RedeemerOptions): Promise<Redeemer> {
  return createRedeemerWith(loadCore, options);
}

/** Reads a code as the field would, without a redemption. Rejects with a `RedeemkitError`. */
export function readCode(text: string, program: Program): Promise<Reading> {
  return readCodeWith(loadCore, text, program);
}

/** Rejects with the `RedeemkitError` that names the member at fault, if there is one. */
export function checkProgram(program: Program): Promise<void> {
  return checkProgramWith(loadCore, program);
}

async function loadCore(): Promise<Core> {
  const { startInlinedCore } = await import('./inlined-wasm.js').catch((thrown: unknown) => {
    throw unavailable(thrown);
  });
  return startInlinedCore();
}
