/**
 * What a customer takes along from the page: a link in the clipboard, a file on the machine.
 */

/** Milliseconds that a browser may take to begin a download. */
const PATIENCE = 60_000;

/** Copies the text of an input; where the clipboard is closed to the page it is selected, to be copied by hand. */
export async function copied(input: HTMLInputElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(input.value);
    return true;
  } catch {
    input.focus();
    input.select();
    return false;
  }
}

/** Copies a text; false where the clipboard is closed to the page, which shows it to be copied by hand. */
export async function copiedText(text: string): Promise<boolean> {
  return navigator.clipboard.writeText(text).then(() => true, () => false);
}

/** Gives a text as a file, if there is one. Nothing is loaded, so no content security policy stands in the way. */
export function download(text: string | null, type: string, name: string): void {
  if (text === null) return;
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  window.setTimeout(() => URL.revokeObjectURL(link.href), PATIENCE);
}
