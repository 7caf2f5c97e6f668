/**
 * Text that arrives as a whole: pasted or dropped anywhere on the element, not only into its field. What is meant for another
 * field is left alone, and so is a part of a code, which belongs where the caret is.
 */

/** Where a text arrived. */
export type Arrival = 'field' | 'element' | 'page';

/** Takes a text that arrived; false where the browser shall do with it what it does. */
export type Take = (text: string, at: Arrival) => boolean;

/** Listens for as long as it is started. */
export class Arrivals {
  readonly #host: HTMLElement;
  readonly #input: HTMLInputElement;
  readonly #take: Take;

  constructor(host: HTMLElement, input: HTMLInputElement, take: Take) {
    this.#host = host;
    this.#input = input;
    this.#take = take;
  }

  start(): void {
    // On the document: with nothing focused, a paste goes to the body.
    document.addEventListener('paste', this.#onPaste);
    this.#host.addEventListener('dragover', this.#onDragOver);
    this.#host.addEventListener('drop', this.#onDrop);
  }

  stop(): void {
    document.removeEventListener('paste', this.#onPaste);
    this.#host.removeEventListener('dragover', this.#onDragOver);
    this.#host.removeEventListener('drop', this.#onDrop);
  }

  readonly #onPaste = (event: ClipboardEvent): void => this.#arrived(event, event.clipboardData);

  readonly #onDrop = (event: DragEvent): void => this.#arrived(event, event.dataTransfer);

  readonly #onDragOver = (event: DragEvent): void => {
    // Without this nothing can be dropped beside the field. The field itself takes drops, and shows where.
    if (this.#place(event) === 'element' && event.dataTransfer?.types.includes('text/plain')) event.preventDefault();
  };

  #arrived(event: Event, data: DataTransfer | null): void {
    const text = data?.getData('text/plain') ?? '';
    const place = event.defaultPrevented || text === '' ? null : this.#place(event);
    if (place !== null && this.#take(text, place)) event.preventDefault();
  }

  /** Where an event happened; `null` where it is none of this element's business. */
  #place(event: Event): Arrival | null {
    const path = event.composedPath();
    if (path[0] === this.#input) return 'field';
    if (path.some(isEditable)) return null;
    if (path.includes(this.#host)) return 'element';
    return path[0] === document.body || path[0] === document.documentElement ? 'page' : null;
  }
}

/** Whether a customer can type there. */
function isEditable(target: EventTarget): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'));
}
