/**
 * Builds the package and the redeem page out of `src/`, `page/`, `generated/` and `../locales/`.
 * The wasm itself is made before this, by `cargo xtask`; nothing here runs Rust.
 */
import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { build } from 'vite';
import { packageConfiguration } from './package-configuration.mjs';
import { pageConfiguration } from './page-configuration.mjs';
import { places } from './places.mjs';
import { printSizes } from './sizes.mjs';

for (const file of ['redeemkit.js', 'redeemkit.d.ts', 'redeemkit_bg.wasm']) {
  if (!existsSync(join(places.generated, file))) {
    console.error(`www/generated/${file} is missing. \`cargo xtask demo\` and \`cargo xtask pack\` make it, then run this build.`);
    process.exit(1);
  }
}

await build(packageConfiguration());
await build(pageConfiguration());
writeTypes();
copyRawFiles();
if (!printSizes()) process.exit(1);

function writeTypes() {
  const compiler = join(dirname(createRequire(import.meta.url).resolve('typescript/package.json')), 'bin', 'tsc');
  execFileSync(process.execPath, [compiler, '--project', 'tsconfig.types.json'], { cwd: places.www, stdio: 'inherit' });
}

/** For hosts that serve the wasm or the words themselves, and for the tarball. */
function copyRawFiles() {
  const locales = join(places.dist, 'locales');
  mkdirSync(locales, { recursive: true });
  for (const name of readdirSync(places.locales)) {
    if (name.endsWith('.ftl')) copyFileSync(join(places.locales, name), join(locales, name));
  }
  copyFileSync(join(places.generated, 'redeemkit_bg.wasm'), join(places.dist, 'redeemkit.wasm'));
  // npm takes licences from the package's own folder only; they stand at the root of the repository.
  const root = dirname(places.www);
  for (const name of readdirSync(root)) {
    if (name.startsWith('LICENSE')) copyFileSync(join(root, name), join(places.dist, name));
  }
}
