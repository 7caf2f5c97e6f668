/**
 * Fetches a program configuration for the attribute `program`. What it means is for the core to check.
 */
import type { Program } from '../options.js';
import { RedeemkitError } from '../redeemkit-error.js';

/** The parsed JSON at `address`, or `program-unavailable`. */
export async function fetchProgram(address: string): Promise<Program> {
  try {
    const response = await fetch(new URL(address, document.baseURI), { headers: { accept: 'application/json' } });
    if (!response.ok) throw new Error(`status ${response.status}`);
    return (await response.json()) as Program;
  } catch (thrown) {
    throw new RedeemkitError(
      'program-unavailable', 'program', 'the program configuration could not be fetched as JSON',
      "Check the address in the attribute `program`, and that the page's policy has it in connect-src.", thrown,
    );
  }
}
