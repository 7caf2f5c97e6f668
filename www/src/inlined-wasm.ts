/**
 * The module's bytes inside a JavaScript file, together with the glue that starts them. Loaded by dynamic `import()` only.
 *
 * Why inlined: it is the one form that works without configuration in every bundler tried and in Node and Deno, where
 * `new URL('x.wasm', import.meta.url)` ends in a 404 at run time with esbuild, Rollup, Rolldown and Angular.
 */
import encoded from 'virtual:redeemkit-wasm';
import type { Core } from './core.js';
import { startCore } from './core-loading.js';

/** Starts the module from the inlined bytes. */
export function startInlinedCore(): Promise<Core> {
  return startCore(() => WebAssembly.compile(Uint8Array.from(atob(encoded), (character) => character.charCodeAt(0))));
}
