// @ts-check
/**
 * The fault proxy and the source of fresh cards as children of a test. What goes wrong on the proxy belongs to
 * `backend/tests/faults/proxy`.
 */
import { execFile, spawn } from 'node:child_process';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { promisify } from 'node:util';

import * as places from '../places.mjs';

/**
 * @typedef {object} Met
 * @property {number} calls how many calls of redemptions came
 * @property {number} delivered_after_withdrawal how many redemptions arrived after the page had withdrawn them
 * @property {Record<string, number>} faults how often which fault was met
 */

/**
 * @typedef {object} RunningProxy
 * @property {string} url what the browser opens in place of the backend's address
 * @property {() => Promise<Met>} deliver delivers what is held back, and tells what was met
 * @property {() => Promise<void>} stop
 */

/** A program that `cargo build --examples` puts beside the backend. @param {string} name */
const program = (name) => join(dirname(places.backend()), 'examples', name);

/**
 * Starts a proxy before a backend.
 *
 * @param {object} wish
 * @param {string} wish.backend the backend's address, as in `http://127.0.0.2:4000`
 * @param {number} wish.seed what all chance is drawn from
 * @param {readonly string[]} wish.plan the faults to draw from
 * @returns {Promise<RunningProxy>}
 */
export async function startProxy({ backend, seed, plan }) {
  const { host, hostname } = new URL(backend);
  const child = spawn(program('fault-proxy'), [
    '--listen', `${hostname}:0`, '--to', host, '--seed', String(seed), '--plan', plan.join(','), '--percent', '45', '--most', '8',
  ], { stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  /** @type {string} */
  const url = await new Promise((resolve, reject) => {
    createInterface({ input: child.stdout }).on('line', (line) => {
      const found = /^listening on (http:\S+)$/u.exec(line);
      if (found?.[1] !== undefined) resolve(found[1]);
    });
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`the fault proxy ended (${code}) before it listened`)));
  });
  return {
    url,
    deliver: async () => {
      const answer = await fetch(`${url}/.faults`, { method: 'POST' });
      return /** @type {Promise<Met>} */ (answer.json());
    },
    stop: async () => {
      child.kill('SIGINT');
      await ended;
    },
  };
}

/**
 * Issues a card that was never used.
 *
 * @param {object} wish
 * @param {string} wish.database the backend's database file
 * @param {number} wish.seed what its code is drawn from
 * @param {number} wish.hundredths what it is worth, in cents
 * @returns {Promise<string>} its code
 */
export async function freshCard({ database, seed, hundredths }) {
  const { stdout } = await promisify(execFile)(program('fresh-cards'), [
    '--database', database, '--program', join(places.root(), 'www/programs/streaming-card.json'), '--seed', String(seed), '--worth', String(hundredths),
  ]);
  return stdout.trim();
}
