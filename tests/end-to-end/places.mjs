// @ts-check
/**
 * Where the things are that the tests drive: `cargo xtask test` says so in the environment. Nothing is looked for here.
 */

/** @param {string} variable @returns {string} */
function place(variable) {
  const value = process.env[variable];
  if (value === undefined) throw new Error(`${variable} is not set: run the tests by \`cargo xtask test\``);
  return value;
}

/** The root of the checkout. */
export const root = () => place('REDEEMKIT_ROOT');
/** The backend's program file. */
export const backend = () => place('REDEEMKIT_BACKEND');
export const chromium = () => place('REDEEMKIT_CHROMIUM');
export const firefox = () => place('REDEEMKIT_FIREFOX');
export const webkitDriver = () => place('REDEEMKIT_WEBKIT_DRIVER');
export const miniBrowser = () => place('REDEEMKIT_MINIBROWSER');
/** The module built without its words, by `cargo xtask benchmark`. */
export const moduleWithoutWords = () => place('REDEEMKIT_WITHOUT_WORDS');
/** The npm package's tarball. */
export const tarball = () => place('REDEEMKIT_TARBALL');
