/**
 * A small application as the README shows it: the element, and one listener. It builds with Vite's defaults.
 */
import 'redeemkit/define';

document.querySelector('redeem-code').addEventListener('redeem-success', (event) => {
  document.querySelector('output').textContent = `the app heard: ${event.detail.stage}`;
});
