/**
 * The three calls of the headless API, over either way of loading the core.
 * Arguments are checked before anything is loaded, so that a mistake shows the same with and without WebAssembly.
 */
import type { LoadCore } from './core.js';
import type { Program, RedeemerOptions } from './options.js';
import { readOptions, readProgram } from './options.js';
import { checkText } from './plain-data.js';
import { errorFromCore } from './redeemkit-error.js';
import type { Redeemer } from './redeemer.js';
import { LONGEST_TEXT, openRedeemer } from './redeemer.js';
import type { Reading } from './view.js';

/** Opens a redemption. Rejects with a `RedeemkitError`. */
export async function createRedeemerWith(load: LoadCore, options: RedeemerOptions): Promise<Redeemer> {
  const read = readOptions(options);
  const core = await load();
  return attempt(() => openRedeemer(core, read));
}

/** Reads a code as the field would, without a redemption. Rejects with a `RedeemkitError`. */
export async function readCodeWith(load: LoadCore, text: string, program: Program): Promise<Reading> {
  const checkedText = checkText(text, 'text', LONGEST_TEXT);
  const checkedProgram = readProgram(program);
  const core = await load();
  return attempt(() => core.read_code(checkedText, checkedProgram));
}

/** Rejects with the `RedeemkitError` that names the member at fault, if there is one. */
export async function checkProgramWith(load: LoadCore, program: Program): Promise<void> {
  const checked = readProgram(program);
  const core = await load();
  attempt(() => core.check_program(checked));
}

function attempt<Result>(work: () => Result): Result {
  try {
    return work();
  } catch (thrown) {
    throw errorFromCore(thrown);
  }
}
