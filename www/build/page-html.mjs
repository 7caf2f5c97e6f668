/**
 * A Vite plugin that fills a page's HTML at build time: shared parts (`<!-- part: header -->`) and the English words of
 * `data-word` elements, so that each text stands in one place and a page without scripts is not empty.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { places } from './places.mjs';

export function pageHtml() {
  return { name: 'redeemkit-page-html', transformIndexHtml: { order: 'pre', handler: (html) => fillWords(fillParts(html)) } };
}

function fillParts(html) {
  return html.replace(/<!-- part: ([a-z-]+) -->/gu, (_, name) => readFileSync(join(places.page, 'parts', `${name}.html`), 'utf8'));
}

/** English, after a look whether every other language has the same texts. */
function words() {
  const [english, ...others] = ['en.json', ...readdirSync(join(places.page, 'words')).filter((name) => name !== 'en.json')].map((name) => {
    const texts = JSON.parse(readFileSync(join(places.page, 'words', name), 'utf8'));
    return { name, texts };
  });
  for (const { name, texts } of others) {
    const differing = [...new Set([...Object.keys(english.texts), ...Object.keys(texts)])].filter((key) => !texts[key] || !english.texts[key]);
    if (differing.length > 0) throw new Error(`page/words/${name} and en.json do not have the same texts: ${differing.join(', ')}`);
  }
  return english.texts;
}

function fillWords(html) {
  const english = words();
  const word = (key) => {
    if (english[key] === undefined) throw new Error(`page/words/en.json has no "${key}"`);
    return english[key].replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
  };
  return html
    .replace(/(<[^>]*\sdata-word="([^"]+)"[^>]*>)(?=<\/)/gu, (_, tag, key) => `${tag}${word(key)}`)
    .replace(/\sdata-word-(alt|aria-label|content)="([^"]+)"/gu, (attribute, name, key) => `${attribute} ${name}="${word(key)}"`);
}
