/** How Vite builds the npm package: one file per entry, shared code in chunks, wasm and words in chunks loaded when needed. */
import { join } from 'node:path';
import { firstWords, fluentAsText, inlinedWasm } from './file-plugins.mjs';
import { places, target } from './places.mjs';

export function packageConfiguration() {
  const entry = Object.fromEntries(['headless', 'element', 'define', 'url'].map((name) => [name, join(places.www, 'src', `${name}.ts`)]));
  return {
    configFile: false,
    root: places.www,
    publicDir: false,
    logLevel: 'warn',
    plugins: [inlinedWasm(), firstWords(), fluentAsText()],
    build: {
      outDir: places.dist,
      emptyOutDir: true,
      target,
      reportCompressedSize: false,
      lib: { entry, formats: ['es'] },
      rolldownOptions: {
        output: { entryFileNames: '[name].js', chunkFileNames: 'chunks/[name].js', minify: true },
      },
    },
  };
}
