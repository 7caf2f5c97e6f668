/** How Vite builds the redeem page: one HTML file per page, hashed files beside them, nothing inline (the policy forbids it). */
import { join } from 'node:path';
import { firstWords, fluentAsText } from './file-plugins.mjs';
import { pageHtml } from './page-html.mjs';
import { places, target } from './places.mjs';
import { pseudoLanguages } from './pseudo-languages.mjs';

export const pages = ['index', 'history', 'membership', 'support', 'sign-in', 'mailed-link', 'outbox', 'desk'];

export function pageConfiguration() {
  return {
    configFile: false,
    root: places.page,
    publicDir: false,
    logLevel: 'warn',
    plugins: [firstWords(), fluentAsText(), pseudoLanguages(), pageHtml()],
    build: {
      outDir: join(places.dist, 'page'),
      emptyOutDir: true,
      target,
      reportCompressedSize: false,
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      rolldownOptions: { input: pages.map((name) => join(places.page, `${name}.html`)) },
    },
  };
}
