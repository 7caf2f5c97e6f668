// @ts-check
/**
 * A connection that can lose replies: it hands on every byte in both directions, except that the answer to a redemption is
 * thrown away, with the connection, after the backend has given it. The loss is real to browser and backend alike.
 */
import { connect, createServer } from 'node:net';

/**
 * @typedef {object} LosingConnection
 * @property {string} url what the browser opens in place of the backend's address
 * @property {() => number} lost how many replies were lost so far
 * @property {() => Promise<void>} close
 */

/**
 * Opens a way to a backend that loses every reply to `POST /redemptions`.
 *
 * @param {string} backend the backend's address, as in `http://127.0.0.2:4000`
 * @returns {Promise<LosingConnection>}
 */
export async function openLosingConnection(backend) {
  const { hostname, port } = new URL(backend);
  let lost = 0;
  /** @type {Set<import('node:net').Socket>} */
  const sockets = new Set();
  const server = createServer((browser) => {
    const service = connect(Number(port), hostname);
    let redeeming = false;
    for (const socket of [browser, service]) {
      sockets.add(socket);
      socket.once('close', () => sockets.delete(socket));
      // A connection that breaks is what this file is for; the other end is told by the `close` below.
      socket.on('error', () => {});
    }
    browser.on('data', (bytes) => {
      // Browsers send a request's first line at the start of a packet, also on a connection that they use again.
      redeeming ||= bytes.subarray(0, 17).toString('latin1') === 'POST /redemptions';
      service.write(bytes);
    });
    service.on('data', (bytes) => {
      if (!redeeming) {
        browser.write(bytes);
        return;
      }
      lost += 1;
      browser.resetAndDestroy();
      service.destroy();
    });
    browser.once('close', () => service.end());
    service.once('close', () => browser.end());
  });
  await new Promise((resolve) => server.listen(0, hostname, () => resolve(undefined)));
  const address = /** @type {import('node:net').AddressInfo} */ (server.address());
  return {
    url: `http://${hostname}:${address.port}`,
    lost: () => lost,
    close: async () => {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
