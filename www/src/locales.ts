/**
 * Loads the words of a language when a view wants them. English is compiled into the core and never loaded.
 * Each language is a JavaScript module of its own, because dynamic `import()` is what every bundler understands.
 */
import { checkText } from './plain-data.js';
import { RedeemkitError } from './redeemkit-error.js';

/** Gives the Fluent text of a language, for hosts that keep the files elsewhere. */
export type LoadLocale = (tag: string) => Promise<string> | string;

const bundled = import.meta.glob<string>(['../../locales/*.ftl', '!../../locales/en.ftl'], { import: 'default' });

/** Larger than any complete language, and small enough to be parsed at once. */
const MOST_TEXT = 262_144;

/** The Fluent text of `tag`, or `locale-unavailable`. */
export async function loadLocale(tag: string, hostLoads: LoadLocale | undefined): Promise<string> {
  try {
    const load = hostLoads ?? bundled[`../../locales/${tag}.ftl`];
    if (load === undefined) throw new RedeemkitError('invalid-argument', 'language', 'no such language in this package', 'Give createRedeemer a loadLocale.');
    return checkText(await load(tag), 'loadLocale', MOST_TEXT);
  } catch (thrown) {
    throw new RedeemkitError('locale-unavailable', null, `the words for ${tag} could not be loaded`, 'The page goes on in another language; check loadLocale or the network.', thrown);
  }
}
