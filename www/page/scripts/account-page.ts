/** What the pages about an account share: asking, saying what is missing, and showing again when something changes. */
import type { Answer } from './account.js';
import { ask } from './account.js';
import { startHeader } from './header.js';
import { say } from './words.js';

/** Shows what `address` answers, now, after a change of language and after a change of account; the function it returns asks again. */
export function startAccountPage<Data>(address: string, show: (data: Data) => void, content: HTMLElement): () => Promise<void> {
  let answer: Answer<Data> | null = null;
  const draw = (): void => {
    if (answer !== null) drawAnswer(answer, show, content);
  };
  return startHeader({
    language: draw,
    account: () => void ask<Data>(address).then((arrived) => {
      answer = arrived;
      draw();
    }),
  });
}

function drawAnswer<Data>(answer: Answer<Data>, show: (data: Data) => void, content: HTMLElement): void {
  const state = document.querySelector<HTMLElement>('#state');
  const known = answer.state === 'known';
  content.hidden = !known;
  if (state !== null) {
    state.hidden = known;
    if (answer.state === 'signed-out') say(state, 'state.signed-out');
    if (answer.state === 'unavailable') say(state, 'state.unavailable');
  }
  if (known) show(answer.data);
}
