/**
 * Puts a message into the document: its words, marked with their language and direction where these differ from what
 * surrounds them. It does not choose words.
 */
import type { Message } from '../view.js';
import type { Attributes, Child, Piece } from './tree.js';
import { piece } from './tree.js';

/** The language of the text around a message. */
export interface Surroundings {
  readonly language: string;
}

/** An element with the message as its content. Tests and page authors find it by the message's id. */
export function worded(tag: string, attributes: Attributes, message: Message, around: Surroundings): Piece {
  return piece(tag, { ...attributes, ...marksOf(message, around) }, ...isolated(message.text));
}

/** The same, with the instant in it as a `<time>`. */
export function timed(tag: string, attributes: Attributes, message: Message, instant: string, around: Surroundings): Piece {
  const parts = isolated(message.text);
  const isolates = parts.filter((part) => typeof part === 'object');
  // The isolated value is the date and time itself; where there is not exactly one, the whole sentence tells the time.
  const children = isolates.length === 1
    ? parts.map((part) => (typeof part === 'object' && part !== null ? piece('time', { datetime: instant }, ...part.children) : part))
    : [piece('time', { datetime: instant }, ...parts)];
  return piece(tag, { ...attributes, ...marksOf(message, around) }, ...children);
}

/** The message's id; `lang` and `dir` where it is in another language than the text around it. */
function marksOf(message: Message, around: Surroundings): Attributes {
  const foreign = message.language !== around.language;
  return { 'data-message': message.id, lang: foreign ? message.language : null, dir: foreign ? message.direction : null };
}

/** The text with each isolated value (U+2068 … U+2069) as a `<bdi>`, which does the same and is not copied along with the text. */
export function isolated(text: string): Child[] {
  return text.split(/(\u2068[^\u2068\u2069]*\u2069)/u).map((part) => (part.startsWith('\u2068') ? piece('bdi', {}, part.slice(1, -1)) : part));
}
