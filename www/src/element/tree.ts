/**
 * Brings a part of the document into a wanted shape in place: nodes that stay are kept, with their focus, caret and selection.
 * It builds with `createElement` and `setAttribute` only, so it works under `trusted-types 'none'`; it knows nothing of views.
 */

/** An element as it should be; `svg:` before the tag makes it one of a picture. `key` tells siblings apart; without one, tag, class and order do. */
export interface Piece {
  readonly tag: string;
  readonly key: string | undefined;
  readonly attributes: Attributes;
  readonly children: readonly Child[];
}

/** Attributes by name; `null` leaves one out. */
export type Attributes = Readonly<Record<string, string | null>>;

/** An element, a text, or nothing. */
export type Child = Piece | string | null;

interface Drawn {
  readonly key: string;
  attributes: Attributes;
}

const drawn = new WeakMap<Node, Drawn>();

/** Describes an element. The attribute `key` becomes its key. */
export function piece(tag: string, attributes: Attributes, ...children: readonly Child[]): Piece {
  const { key, ...rest } = attributes;
  return { tag, key: key ?? undefined, attributes: rest, children };
}

/** Makes `children` the content of `parent`. */
export function draw(parent: Element, children: readonly Child[]): void {
  const before = new Map<string, ChildNode>();
  for (const node of parent.childNodes) before.set(drawn.get(node)?.key ?? '', node);
  const wanted = keyed(children);
  const kept = new Set(wanted.map(([key]) => key));
  // What goes, goes first: then what stays rarely has to move, and moving a node takes its focus away.
  for (const node of [...parent.childNodes]) {
    if (!kept.has(drawn.get(node)?.key ?? '')) node.remove();
  }
  wanted.forEach(([key, child], index) => {
    const node = before.get(key) ?? create(key, child);
    if (parent.childNodes[index] !== node) parent.insertBefore(node, parent.childNodes[index] ?? null);
    if (typeof child !== 'string') update(node as Element, child);
    else if (node.nodeValue !== child) node.nodeValue = child;
  });
}

/** Sets the attributes on an element, and takes away those that an earlier call set and this one does not. */
export function setAttributes(element: Element, attributes: Attributes): void {
  const record = drawn.get(element) ?? { key: '', attributes: {} };
  for (const name of Object.keys(record.attributes)) {
    if ((attributes[name] ?? null) === null) element.removeAttribute(name);
  }
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== null && element.getAttribute(name) !== value) element.setAttribute(name, value);
  }
  record.attributes = attributes;
  drawn.set(element, record);
}

function update(element: Element, wanted: Piece): void {
  setAttributes(element, wanted.attributes);
  draw(element, wanted.children);
}

function create(key: string, child: Piece | string): ChildNode {
  const node = typeof child === 'string' ? document.createTextNode(child) : createElement(child.tag);
  drawn.set(node, { key, attributes: {} });
  return node;
}

/** An element of HTML, or of a picture where the tag says `svg:`. */
function createElement(tag: string): Element {
  return tag.startsWith('svg:') ? document.createElementNS('http://www.w3.org/2000/svg', tag.slice(4)) : document.createElement(tag);
}

function keyed(children: readonly Child[]): (readonly [string, Piece | string])[] {
  const counts = new Map<string, number>();
  const result: (readonly [string, Piece | string])[] = [];
  for (const child of children) {
    if (child === null || child === '') continue;
    const name = typeof child === 'string' ? '#text' : `${child.tag} ${child.key ?? child.attributes['class'] ?? ''}`;
    const count = counts.get(name) ?? 0;
    counts.set(name, count + 1);
    result.push([`${name} ${count}`, child]);
  }
  return result;
}
