// @ts-check
/**
 * An application outside the checkout that has installed the tarball, as any user of the package has. What it does with it is up to the tests.
 */
import { execFile } from 'node:child_process';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

import * as places from '../end-to-end/places.mjs';

const run = promisify(execFile);

/**
 * @typedef {object} App
 * @property {string} folder
 * @property {() => Promise<void>} remove
 * @property {(program: string, ...words: string[]) => Promise<string>} run runs a program in it and returns what it printed
 */

/** Makes a copy of the Vite app, with the tarball installed. @returns {Promise<App>} */
export async function makeApp() {
  const folder = await mkdtemp(join(tmpdir(), 'redeemkit-app-'));
  /** @param {string} program @param {string[]} words */
  const runHere = async (program, ...words) => {
    // The window for a failure's output: a bundler's complaint is long.
    const { stdout } = await run(program, words, { cwd: folder, maxBuffer: 10_000_000 }).catch((error) => {
      throw new Error(`${program} ${words.join(' ')}\n${error.stdout}${error.stderr}`, { cause: error });
    });
    return stdout;
  };
  await cp(join(places.root(), 'tests/packaging/vite-app'), folder, { recursive: true });
  await runHere('npm', 'install', '--no-audit', '--no-fund', '--save-exact', places.tarball());
  return { folder, run: runHere, remove: () => rm(folder, { recursive: true, force: true }) };
}

/** The Vite that also builds the package, run in the app. @param {App} app */
export function viteBuild(app) {
  return app.run(process.execPath, join(places.root(), 'node_modules/vite/bin/vite.js'), 'build');
}
