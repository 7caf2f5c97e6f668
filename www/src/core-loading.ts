/**
 * Starts the wasm module once per page and says in one error type why it cannot start.
 * Where the bytes come from is for the two entries: inlined in JavaScript, or a file of their own.
 */
import * as glue from '../generated/redeemkit.js';
import type { Core } from './core.js';
import { unavailable } from './core-loading-error.js';

let started: Promise<Core> | undefined;

/** The running module. Asked again it is the same one; a start that failed may be tried again. */
export function startCore(module: () => Promise<WebAssembly.Module>): Promise<Core> {
  started ??= start(module).catch((thrown: unknown) => {
    started = undefined;
    throw unavailable(thrown);
  });
  return started;
}

async function start(module: () => Promise<WebAssembly.Module>): Promise<Core> {
  // Lockdown Mode and some hardened browsers have no WebAssembly at all.
  if (typeof WebAssembly !== 'object') throw unavailable(undefined);
  await glue.default({ module_or_path: await module() });
  return glue as unknown as Core;
}
