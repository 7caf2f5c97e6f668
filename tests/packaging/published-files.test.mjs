// @ts-check
/**
 * The tarball as a package: what is in it, and what publint and "Are the types wrong?" say of it.
 */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { promisify } from 'node:util';

import * as places from '../end-to-end/places.mjs';

const run = promisify(execFile);

/** @param {string} name @param {...string} words */
function tool(name, ...words) {
  return run(join(places.root(), 'tests/packaging/node_modules/.bin', name), words).then(
    ({ stdout }) => stdout,
    (error) => { throw new Error(`${name} ${words.join(' ')}\n${error.stdout}${error.stderr}`); },
  );
}

describe('the tarball', { timeout: 300_000 }, () => {
  test('publint has nothing to say', async () => {
    await tool('publint', 'run', places.tarball(), '--strict');
  });

  // The module is exported for those who stream it; it has no types, and the tool takes it for a script.
  test('the types are right for every way of importing', async () => {
    await tool('attw', places.tarball(), '--profile', 'esm-only', '--exclude-entrypoints', './redeemkit.wasm', './program.schema.json', './locales/*');
  });

  test('it holds what its users need and nothing of how it is made', async () => {
    const { stdout } = await run('tar', ['--list', '--file', places.tarball()]);
    const files = stdout.trim().split('\n');
    assert.ok(files.includes('package/README.md') && files.includes('package/package.json') && files.includes('package/program.schema.json'), stdout);
    assert.ok(files.some((file) => /LICENSE/u.test(file)), stdout);
    assert.deepEqual(files.filter((file) => /\/(?:page|src|generated|node_modules|tests)\/|\.tsbuildinfo$/u.test(file)), []);
  });
});
