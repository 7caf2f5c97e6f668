// @ts-check
/**
 * Values that no caller should pass, and that some caller will: of the wrong type, broken, huge, or with code in them that runs when
 * they are read. What has to come of them is said by the tests.
 */

/** A string that is not well formed: half of a pair. */
export const HALF_A_PAIR = 'AB\uD83DCD';

/** Longer than any text that is read. */
export const HUGE = 'A'.repeat(5_000_000);

/** Values that are no string. Made anew for every use, since some of them change. @returns {Record<string, unknown>} */
export function noStrings() {
  return {
    undefined, null: null, number: 7, 'not a number': Number.NaN, bigint: 7n, boolean: true, symbol: Symbol('s'), function: () => 'A',
    object: {}, array: ['A'], 'boxed string': new String('A'), date: new Date(0),
    'object that turns itself into a string': { toString: () => 'A' },
    'object whose toString throws': { toString() { throw new Error('from toString'); } },
    'Proxy that throws': proxyThatThrows(), 'revoked Proxy': revokedProxy(),
  };
}

/** Texts that cannot be read. @returns {Record<string, string>} */
export function brokenTexts() {
  return { 'half a surrogate pair': HALF_A_PAIR, 'half a pair at the end': 'A\uD83D', 'five million letters': HUGE };
}

/** Values that are no plain record of options. @param {() => void} whileRead runs while the value is read @returns {Record<string, unknown>} */
export function noRecords(whileRead) {
  return {
    undefined, null: null, number: 7, string: 'text', boolean: true, function: () => ({}), symbol: Symbol('s'), bigint: 7n,
    array: [], 'empty object': {}, map: new Map([['formats', []]]), date: new Date(0),
    'getter that throws': { get formats() { throw new Error('from a getter'); } },
    'getter that calls back': { get formats() { whileRead(); return 7; } },
    'Proxy that throws': proxyThatThrows(), 'revoked Proxy': revokedProxy(),
    'Proxy that never ends': new Proxy({}, { ownKeys: () => Array.from({ length: 20_000 }, (_, index) => `name${index}`), getOwnPropertyDescriptor: () => ({ enumerable: true, configurable: true, value: 1 }) }),
    cycle: cycle(), 'cycle in an array': cycleInAnArray(), 'nested too deeply': nested(10_000),
    'huge text inside': { formats: HUGE }, 'half a pair inside': { name: HALF_A_PAIR }, 'half a pair in a name': { [HALF_A_PAIR]: 1 },
    'not a number inside': { formats: Number.NaN }, 'a symbol inside': { formats: Symbol('s') }, 'a function inside': { formats: () => [] },
    'a symbol as a name': { [Symbol('s')]: 1 }, 'own __proto__': JSON.parse('{"__proto__": {"formats": []}}'),
    'formats of the wrong type': { formats: 7 }, 'empty formats': { formats: [] }, 'a format without members': { formats: [{}] },
  };
}

function proxyThatThrows() {
  const refuse = () => { throw new Error('from a Proxy'); };
  return new Proxy({}, { get: refuse, ownKeys: refuse, has: refuse, getPrototypeOf: refuse, getOwnPropertyDescriptor: refuse });
}

function revokedProxy() {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
}

function cycle() {
  /** @type {Record<string, unknown>} */
  const record = {};
  record['formats'] = record;
  return record;
}

function cycleInAnArray() {
  /** @type {unknown[]} */
  const list = [];
  list.push(list);
  return { formats: list };
}

/** @param {number} depth */
function nested(depth) {
  /** @type {unknown} */
  let value = 1;
  for (let level = 0; level < depth; level += 1) value = { formats: value };
  return value;
}
