/** The folders that the build reads and writes, and nothing else. */
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const www = dirname(dirname(fileURLToPath(import.meta.url)));

export const places = {
  www,
  page: join(www, 'page'),
  generated: join(www, 'generated'),
  locales: join(dirname(www), 'locales'),
  dist: join(www, 'dist'),
};

/** Engines of 2024 on: `light-dark()`, `:has()` and nesting are there, so nothing is rewritten for older ones. */
export const target = ['es2022', 'chrome123', 'firefox121', 'safari17.5'];
