/**
 * A Vite plugin that fills a page's HTML at build time: shared parts (`<!-- part: header -->`) and the English words of
 * `data-word` elements, so that each text stands in one place and a page without scripts is not empty.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { places } from './places.mjs';

export function pageHtml() {
  return { name: 'redeemkit-page-html', transformIndexHtml: { order: 'pre', handler: (html) => fillWords(fillParts(html)) } };
}

function fillParts(html) {
  return html.replace(/<!-- part: ([a-z-]+) -->/gu, (_, name) => readFileSync(join(places.page, 'parts', `${name}.html`), 'utf8'));
}

function fillWords(html) {
  const english = JSON.parse(readFileSync(join(places.page, 'words', 'en.json'), 'utf8'));
  const word = (key) => {
    if (english[key] === undefined) throw new Error(`page/words/en.json has no "${key}"`);
    return english[key].replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
  };
  return html
    .replace(/(<[^>]*\sdata-word="([^"]+)"[^>]*>)(?=<\/)/gu, (_, tag, key) => `${tag}${word(key)}`)
    .replace(/\sdata-word-(alt|aria-label|content)="([^"]+)"/gu, (attribute, name, key) => `${attribute} ${name}="${word(key)}"`);
}
