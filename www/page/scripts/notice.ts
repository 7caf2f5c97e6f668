/** A notice of redeemkit's in the page's own look, from nothing but the published view. */
import type { Message, NoticeView } from '../../src/url.js';

/** The notice with its heading at this level. */
export function notice(view: NoticeView, level: number): HTMLElement {
  const section = document.createElement('section');
  section.className = 'notice';
  section.dataset['notice'] = view.kind;
  section.append(worded(`h${level}`, view.heading));
  if (view.benefits.length > 0) section.append(list(view.benefits.map((name) => item(bdi(name)))));
  section.append(...view.details.map((detail) => worded('p', detail)));
  for (const step of view.steps) {
    section.append(worded('p', step.heading, 'notice-step'));
    if (step.text !== null) section.append(worded('p', step.text));
  }
  return section;
}

/** A message as an element, each value isolated from the words around it. */
export function worded(tag: string, message: Message, look = ''): HTMLElement {
  const element = document.createElement(tag);
  element.className = look;
  element.lang = message.language;
  element.dir = message.direction;
  element.append(...message.parts.map((part) => (part.kind === 'text' ? part.text : bdi(part.text))));
  return element;
}

/** A list item around a content. */
export function item(content: Node): HTMLLIElement {
  const result = document.createElement('li');
  result.append(content);
  return result;
}

function list(items: readonly HTMLLIElement[]): HTMLUListElement {
  const result = document.createElement('ul');
  result.append(...items);
  return result;
}

function bdi(text: string): HTMLElement {
  const result = document.createElement('bdi');
  result.textContent = text;
  return result;
}
