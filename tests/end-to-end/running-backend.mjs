// @ts-check
/**
 * The real backend as a child of a test: its own address, its own database, the demo's accounts and cards. What it answers belongs to it.
 */
import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

import * as places from './places.mjs';

/**
 * @typedef {object} RunningBackend
 * @property {string} url where it listens, without a slash at the end
 * @property {string} database the file of its database
 * @property {() => Promise<void>} stop ends it and removes its database
 */

/**
 * Starts a backend and waits until it says where it listens.
 *
 * @param {object} wish
 * @param {string} wish.host A loopback address of its own for every test that runs at the same time: cookies ignore ports.
 * @param {string} [wish.page] The folder it serves; by default the built redeem page.
 * @param {readonly string[]} [wish.options] Further options of its command line.
 * @returns {Promise<RunningBackend>}
 */
export async function startBackend({ host, page = join(places.root(), 'www/dist/page'), options = [] }) {
  const folder = await mkdtemp(join(tmpdir(), 'redeemkit-'));
  const database = join(folder, 'redeemkit.sqlite');
  const child = spawn(places.backend(), [
    '--demo',
    '--page', page,
    '--program', join(places.root(), 'www/programs/streaming-card.json'),
    '--listen', `${host}:0`,
    '--database', database,
    ...options,
  ], { stdio: ['ignore', 'pipe', 'pipe'] });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const stop = async () => {
    child.kill('SIGTERM');
    await ended;
    await rm(folder, { recursive: true, force: true });
  };
  try {
    return { url: await address(child), database, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/**
 * Reads what the backend says until the line with its address; goes on reading afterwards, so that its pipes never fill.
 *
 * @param {import('node:child_process').ChildProcessByStdio<null, import('node:stream').Readable, import('node:stream').Readable>} child
 * @returns {Promise<string>}
 */
function address(child) {
  return new Promise((resolve, reject) => {
    /** @type {string[]} */
    const said = [];
    for (const stream of [child.stdout, child.stderr]) {
      createInterface({ input: stream }).on('line', (line) => {
        said.push(line);
        const found = /listening on (?:http:\/\/)?([\d.]+:\d+)/u.exec(line);
        if (found !== null) resolve(`http://${found[1]}`);
      });
    }
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`the backend ended (${code}) before it listened:\n${said.join('\n')}`)));
  });
}
