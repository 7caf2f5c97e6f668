/**
 * What the words weigh in the module: Fluent, plurals, the formats, the choice of a language and English itself. `cargo xtask benchmark` builds
 * the module a second time without them.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

import { expect, test } from '@playwright/test';

import * as places from '../places.mjs';

test('the module with its words and without', () => {
  const whole = weight(join(places.root(), 'www/dist/redeemkit.wasm'));
  const rest = weight(places.moduleWithoutWords());
  console.log(`the module: ${whole} bytes brotli with its words, ${rest} without: they are ${whole - rest} (${(whole / rest).toPrecision(3)} times)`);
  expect(rest).toBeLessThan(whole);
});

function weight(file: string): number {
  const bytes = readFileSync(file);
  return brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } }).length;
}
