/** Which program the redeem page shows: the backend's own, or one of the others of the demo by `?program=`. */
import type { Program } from '../../src/url.js';

/** The page's own program, which the backend serves. */
export const OWN_PROGRAM = 'streaming-card';

const programs = import.meta.glob<Program>('../../programs/*.json', { import: 'default' });

/** The name in the address, if there is such a program; else that of the page's own. */
export function chosenProgram(): string {
  const asked = new URLSearchParams(location.search).get('program') ?? OWN_PROGRAM;
  return fileOf(asked) in programs ? asked : OWN_PROGRAM;
}

/** The chosen program, unless it is the page's own. */
export async function otherProgram(): Promise<Program | null> {
  const name = chosenProgram();
  return name === OWN_PROGRAM ? null : await programs[fileOf(name)]?.() ?? null;
}

/** Links to all programs but the one that is shown. */
export function programLinks(): HTMLAnchorElement[] {
  const names = Object.keys(programs).map((path) => path.replace(/^.*\/|\.json$/gu, ''));
  return names.filter((name) => name !== chosenProgram()).map((name) => {
    const link = document.createElement('a');
    link.href = name === OWN_PROGRAM ? '/' : `/?program=${name}`;
    link.lang = 'en';
    link.textContent = name;
    return link;
  });
}

function fileOf(name: string): string {
  return `../../programs/${name}.json`;
}
