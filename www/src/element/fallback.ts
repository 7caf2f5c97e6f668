/**
 * What is shown before the core has spoken, and where it never will. An author's form needs neither: it has its own words,
 * and without us it is submitted as it is.
 */
import type { Program } from '../options.js';
import type { Field } from './field.js';
import type { AbsenceWords, FirstWords } from './first-words.js';
import { drawLink } from './draw-outcome.js';
import { draw, piece } from './tree.js';
import type { Message } from '../view.js';

/** Words for the label and the button while the wasm is under way. */
export function drawFirstWords(field: Field, words: FirstWords): void {
  if (field.label !== null) {
    draw(field.label, [words.label]);
    markFirst(field.label, words.language);
  }
  if (field.ownButton) {
    draw(field.button, [words.submit]);
    markFirst(field.button, words.language);
  }
}

/** The direction is the core's to know; until it speaks, the letters themselves tell. */
function markFirst(element: HTMLElement, language: string): void {
  element.lang = language;
  element.dir = 'auto';
}

/** Where the field can never work: says so, and where help is. An author's form is left alone. */
export function drawAbsence(field: Field, words: AbsenceWords, program: Program | null): void {
  if (!field.own) return;
  const around = { language: words.language };
  field.body.hidden = true;
  markFirst(field.regions.outcome, words.language);
  draw(field.regions.outcome, [
    piece(
      'section', { class: 'redeem-outcome', 'data-tone': 'notice' },
      piece('p', { class: 'redeem-detail' }, words.absence),
      supportLink(program, words, around),
    ),
  ]);
}

/** The support address of a program that nobody has checked: the core may be what is missing, and the program what is wrong. */
function supportAddress(program: unknown): string | null {
  try {
    const support = (program as { links?: { support?: unknown } } | null)?.links?.support;
    return typeof support === 'string' && /^(?:https:\/\/|\/(?!\/))/u.test(support) ? support : null;
  } catch {
    // A Proxy or a getter of the page threw; the fault itself is reported by the element.
    return null;
  }
}

function supportLink(program: Program | null, words: AbsenceWords, around: { readonly language: string }): ReturnType<typeof drawLink> | null {
  const support = supportAddress(program);
  if (support === null) return null;
  const label: Message = { id: 'absence.link', arguments: {}, text: words.link, parts: [{ kind: 'text', text: words.link }], language: words.language, direction: 'ltr' };
  return drawLink({ url: support, label }, around);
}
