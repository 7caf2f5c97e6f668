/**
 * Puts a message into the document: its words, marked with their language and direction where these differ from what
 * surrounds them. It does not choose words.
 */
import type { Message, Part } from '../view.js';
import type { Attributes, Child, Piece } from './tree.js';
import { piece } from './tree.js';

/** The language of the text around a message. */
export interface Surroundings {
  readonly language: string;
}

/** An element with the message as its content. Tests and page authors find it by the message's id. */
export function worded(tag: string, attributes: Attributes, message: Message, around: Surroundings): Piece {
  return piece(tag, { ...attributes, ...marksOf(message, around) }, ...message.parts.map((part) => drawPart(part)));
}

/** The same, with the instant in it as a `<time>`; where it does not have exactly one date, the whole sentence tells the time. */
export function timed(tag: string, attributes: Attributes, message: Message, instant: string, around: Surroundings): Piece {
  const dates = message.parts.filter((part) => part.kind === 'date').length;
  const children = message.parts.map((part) => drawPart(part, dates === 1 ? instant : null));
  return piece(tag, { ...attributes, ...marksOf(message, around) }, ...(dates === 1 ? children : [piece('time', { datetime: instant }, ...children)]));
}

function marksOf(message: Message, around: Surroundings): Attributes {
  return { 'data-message': message.id, ...languageMarks(message, around) };
}

/** `lang` and `dir` where the message is in another language than the text around it. */
export function languageMarks(message: Message, around: Surroundings): Attributes {
  const foreign = message.language !== around.language;
  return { lang: foreign ? message.language : null, dir: foreign ? message.direction : null };
}

/** A part, and whether it matters most. */
function drawPart(part: Part, instant: string | null = null): Child {
  const drawn = drawKind(part, instant);
  return part.emphasis === true ? piece('strong', {}, drawn) : drawn;
}

/** Words as they are, and each value kept apart from the direction of what stands around it. A code is for nobody to translate. */
function drawKind({ kind, text, url }: Part, instant: string | null): Child {
  if (kind === 'link' && url !== undefined && isSafe(url)) return piece('a', { class: 'redeem-inline-link', href: url }, text);
  if (kind === 'text' || kind === 'link') return text;
  if (kind === 'date' && instant !== null) return piece('bdi', {}, piece('time', { datetime: instant }, text));
  return kind === 'code' ? piece('bdi', { dir: 'ltr', translate: 'no' }, text) : piece('bdi', {}, text);
}

/** Addresses come from the program configuration; a `javascript:` one must not become a link all the same. */
export function isSafe(url: string): boolean {
  try {
    return ['http:', 'https:', 'mailto:', 'tel:'].includes(new URL(url, document.baseURI).protocol);
  } catch {
    return false;
  }
}
