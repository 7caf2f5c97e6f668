/**
 * Copies what an embedder passes into plain data, once, before anything else looks at it.
 * It knows shapes and sizes only; what the members mean is for the options and for the core to say.
 *
 * Why a copy: a getter that calls back into the module while Rust holds a borrow leaves the instance unusable for
 * good (measured with wasm-bindgen 0.2.130). After the copy there is no getter, no Proxy and no code left to run.
 */
import { RedeemkitError } from './redeemkit-error.js';

/** JSON's values. */
export type PlainData = string | number | boolean | null | PlainData[] | { [name: string]: PlainData };

/** Deeper than any program configuration, and shallow enough to end a cycle at once. */
const DEEPEST = 16;
/** A program configuration has a few hundred members. */
const MOST_MEMBERS = 10_000;
/** UTF-16 units in all strings and names together. */
const MOST_TEXT = 262_144;

interface Budget {
  members: number;
  text: number;
}

/** The plain copy of `value`; throws `invalid-argument` that names the member at fault. */
export function copyPlainData(value: unknown, field: string): PlainData {
  return copy(value, field, 0, { members: MOST_MEMBERS, text: MOST_TEXT });
}

/** `text` if it is a string of at most `most` UTF-16 units without half characters; throws otherwise. */
export function checkText(text: unknown, field: string, most: number): string {
  if (typeof text !== 'string') throw wrong(field, `expected a string, got ${kindOf(text)}`, 'Pass a string.');
  if (text.length > most) throw wrong(field, `is longer than ${most} UTF-16 units`, `Pass at most ${most}.`);
  if (/\p{Surrogate}/u.test(text)) throw wrong(field, 'contains half of a surrogate pair', 'Cut strings between characters, not inside them.');
  return text;
}

/** `text` with U+FFFD in place of each half of a surrogate pair, which is of the same length, so that places stay right. */
export function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\uFFFD');
}

/** `after`, in which each part that is equal to its part in `before` is that very object: who draws can tell what is new. */
export function sharing<Value>(before: unknown, after: Value): Value {
  if (before === after || typeof before !== 'object' || typeof after !== 'object' || before === null || after === null) return after;
  const [old, parts] = [before, after] as Record<string, unknown>[] as [Record<string, unknown>, Record<string, unknown>];
  const names = Object.keys(parts);
  let same = names.length === Object.keys(old).length;
  for (const name of names) {
    parts[name] = sharing(old[name], parts[name]);
    same &&= parts[name] === old[name];
  }
  return same ? before as Value : after;
}

/** Reads one member of a host's object, whatever its getter or Proxy does. */
export function member(owner: object, name: string, field: string): unknown {
  return guarded(field, () => (owner as Record<string, unknown>)[name]);
}

/** The names of a host's object's own members, whatever its Proxy does. */
export function memberNames(owner: object, field: string): string[] {
  return guarded(field, () => {
    const symbols = Object.getOwnPropertySymbols(owner);
    if (symbols.length > 0) throw wrong(field, 'has a symbol as a name', 'Use strings as names.');
    return Object.keys(owner);
  });
}

/** Names a value's type without showing the value. */
export function kindOf(value: unknown): string {
  if (value === null) return 'null';
  if (value === undefined) return 'nothing';
  return `a value of type ${typeof value}`;
}

function copy(value: unknown, field: string, depth: number, budget: Budget): PlainData {
  if (value === null || typeof value === 'boolean') return value;
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw wrong(field, 'is not a finite number', 'Pass a finite number.');
    return value;
  }
  if (typeof value === 'string') return spendText(value, field, budget);
  if (typeof value !== 'object') throw wrong(field, `cannot be ${kindOf(value)}`, 'Pass plain data: what JSON can say.');
  if (depth >= DEEPEST) throw wrong(field, 'is nested too deeply, or contains itself', `Nest at most ${DEEPEST} levels.`);
  return guarded(field, () => (Array.isArray(value) ? copyList(value, field, depth, budget) : copyRecord(value, field, depth, budget)));
}

function copyList(list: readonly unknown[], field: string, depth: number, budget: Budget): PlainData[] {
  const length = list.length;
  const result: PlainData[] = [];
  for (let index = 0; index < length; index += 1) {
    const at = `${field}[${index}]`;
    spendMember(at, budget);
    result.push(copy(list[index], at, depth + 1, budget));
  }
  return result;
}

function copyRecord(record: object, field: string, depth: number, budget: Budget): { [name: string]: PlainData } {
  const prototype: unknown = Object.getPrototypeOf(record);
  // Objects of another realm and JSON modules are fine; a Date, a Map or an instance of a class is not data.
  const plain = prototype === null || Object.getPrototypeOf(prototype) === null;
  if (!plain) throw wrong(field, 'is not a plain object', 'Pass an object literal, or what JSON.parse gives.');
  const result: { [name: string]: PlainData } = {};
  for (const name of memberNames(record, field)) {
    const at = `${field}.${spendText(name, field, budget)}`;
    spendMember(at, budget);
    if (name === '__proto__') throw wrong(at, 'is not a usable name', 'Rename it.');
    const value = member(record, name, at);
    // As in JSON: a member that is undefined is a member that is missing.
    if (value !== undefined) result[name] = copy(value, at, depth + 1, budget);
  }
  return result;
}

function spendText(text: string, field: string, budget: Budget): string {
  checkText(text, field, budget.text);
  budget.text -= text.length;
  return text;
}

function spendMember(field: string, budget: Budget): void {
  budget.members -= 1;
  if (budget.members < 0) throw wrong(field, `is one member too many; ${MOST_MEMBERS} are read`, 'Pass less.');
}

function guarded<Result>(field: string, read: () => Result): Result {
  try {
    return read();
  } catch (thrown) {
    if (thrown instanceof RedeemkitError) throw thrown;
    throw new RedeemkitError('invalid-argument', field, 'could not be read: reading it threw', 'Pass plain data without getters that throw.', thrown);
  }
}

function wrong(field: string, message: string, remedy: string): RedeemkitError {
  return new RedeemkitError('invalid-argument', field, message, remedy);
}
