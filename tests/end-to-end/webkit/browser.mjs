// @ts-check
/**
 * A WebKit window on the virtual display, through WebKitGTK's own driver. One driver for each window: it holds a single session.
 */
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';

import { Builder, Capabilities } from 'selenium-webdriver';

import * as places from '../places.mjs';

/**
 * @typedef {object} WebKit
 * @property {import('selenium-webdriver').WebDriver} window
 * @property {() => Promise<void>} close
 */

/** Opens a window. @returns {Promise<WebKit>} */
export async function openWebKit() {
  const port = await freePort();
  // Its pipes are not read, and a driver whose pipes are full stands still: it gets none.
  const driver = spawn(places.webkitDriver(), [`--port=${port}`], { stdio: 'ignore' });
  const ended = new Promise((resolve) => driver.once('exit', resolve));
  const endDriver = async () => {
    driver.kill('SIGTERM');
    await ended;
  };
  try {
    await listening(port);
    const capabilities = new Capabilities({
      browserName: 'MiniBrowser',
      'webkitgtk:browserOptions': { binary: places.miniBrowser(), args: ['--automation'] },
    });
    const window = await new Builder().usingServer(`http://127.0.0.1:${port}`).withCapabilities(capabilities).build();
    await window.manage().setTimeouts({ pageLoad: 60_000, script: 60_000 });
    return { window, close: async () => { await window.quit(); await endDriver(); } };
  } catch (error) {
    await endDriver();
    throw error;
  }
}

/** @returns {Promise<number>} */
function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
      server.close(() => resolve(port));
    });
  });
}

/** Waits until the driver answers. @param {number} port */
async function listening(port) {
  for (const end = Date.now() + 60_000; Date.now() < end;) {
    const answer = await fetch(`http://127.0.0.1:${port}/status`).catch(() => null);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('WebKitWebDriver does not answer');
}
