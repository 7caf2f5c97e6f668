/**
 * Compiles the module from whatever a page has of it: an address, a response, bytes, or a module compiled elsewhere.
 * Always asynchronously: some browsers refuse to compile more than 4 kB on the main thread.
 */
import { kindOf } from './plain-data.js';
import { RedeemkitError } from './redeemkit-error.js';

/** What the module can be compiled from. */
export type WasmSource = string | URL | Request | Response | BufferSource | WebAssembly.Module;

/** The compiled module. Rejects with the cause, or with `invalid-argument` for what can be no source. */
export async function compile(wasm: WasmSource | Promise<WasmSource>): Promise<WebAssembly.Module> {
  const source: unknown = await wasm;
  if (source instanceof WebAssembly.Module) return source;
  if (source instanceof ArrayBuffer || ArrayBuffer.isView(source)) return WebAssembly.compile(source as BufferSource);
  if (source instanceof Response) return compileResponse(source);
  if (typeof source === 'string' || source instanceof URL || source instanceof Request) return compileResponse(await fetch(source));
  throw new RedeemkitError('invalid-argument', 'wasm', `cannot be ${kindOf(source)}`, 'Pass the address of redeemkit.wasm, a Response, its bytes or a WebAssembly.Module.');
}

async function compileResponse(response: Response): Promise<WebAssembly.Module> {
  if (!response.ok) throw new Error(`${response.url} answered with status ${response.status}`);
  // A server that does not know the type would make streaming fail, after the body is spent.
  const streams = response.headers.get('content-type')?.startsWith('application/wasm');
  return streams ? WebAssembly.compileStreaming(response) : WebAssembly.compile(await response.arrayBuffer());
}
