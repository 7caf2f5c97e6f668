/**
 * The entry `redeemkit/url`: the same API and element, with the wasm in a file of its own that is streamed and cached.
 * For pages whose build or server can name that file; call `init` with its address before anything else.
 */
import type { Core } from './core.js';
import { startCore } from './core-loading.js';
import { unavailable } from './core-loading-error.js';
import { RedeemCodeBase } from './element/redeem-code-base.js';
import type { Program, RedeemerOptions } from './options.js';
import { checkProgramWith, createRedeemerWith, readCodeWith } from './public-calls.js';
import { RedeemkitError } from './redeemkit-error.js';
import type { Redeemer } from './redeemer.js';
import type { Reading } from './view.js';
import type { WasmSource } from './wasm-source.js';
import { compile } from './wasm-source.js';

export * from './public-types.js';
export * from './element/redeem-events.js';
export type { WasmSource };

let compiled: Promise<WebAssembly.Module> | undefined;

/**
 * Says where `redeemkit.wasm` is (an address, a response, bytes or a compiled module) and starts it. Asked again it keeps the
 * first; after a failure it may be asked with another.
 */
export async function init(wasm: WasmSource | Promise<WasmSource>): Promise<void> {
  compiled ??= compile(wasm).catch((thrown: unknown) => {
    compiled = undefined;
    throw unavailable(thrown);
  });
  await compiled;
  await loadCore();
}

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

/** `<redeem-code>` over the separate wasm file. `RedeemCodeElement.define()` registers it. */
export class RedeemCodeElement extends RedeemCodeBase {
  protected override open(options: RedeemerOptions): Promise<Redeemer> {
    return createRedeemer(options);
  }
}

function loadCore(): Promise<Core> {
  return startCore(async () => {
    if (compiled === undefined) throw new RedeemkitError('wasm-unavailable', null, 'init() was not called', 'Call init(address of redeemkit.wasm) first.');
    return compiled;
  });
}
