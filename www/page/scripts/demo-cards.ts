/** The drawer of demo cards, which exists only where the backend has any. */
import { ask } from './account.js';
import { chosenProgram, programLinks } from './program-choice.js';
import { say } from './words.js';

interface DemoCard {
  readonly code: string;
  /** One line of English: what the card leads to. */
  readonly shows: string;
  /** The program that it is a card of. */
  readonly program: string;
}

/** Shows the drawer if there are cards; `use` gets the code of the card that was chosen. */
export async function startDemoCards(use: (code: string) => void): Promise<void> {
  const drawer = document.querySelector<HTMLDetailsElement>('#demo');
  const list = document.querySelector<HTMLElement>('#demo-cards');
  const answer = await ask<{ readonly cards: readonly DemoCard[] }>('/demo/cards');
  if (drawer === null || list === null || answer.state !== 'known') return;
  const cards = answer.data.cards.filter((card) => card.program === chosenProgram());
  list.replaceChildren(...cards.map((card, index) => line(card, index, use)));
  document.querySelector('#demo-programs')?.append(...programLinks().flatMap((link) => [' ', link]));
  drawer.hidden = false;
}

/** No attribute holds a code, not even of a demo card: attributes are what scripts of third parties collect. */
function line(card: DemoCard, index: number, use: (code: string) => void): HTMLLIElement {
  const code = document.createElement('code');
  code.translate = false;
  code.dir = 'ltr';
  code.textContent = card.code;
  const shows = document.createElement('p');
  shows.lang = 'en';
  shows.dir = 'ltr';
  shows.textContent = card.shows;
  const text = document.createElement('div');
  text.append(code, shows);
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'quiet-button';
  say(button, 'demo.use');
  code.id = `demo-card-${index}`;
  button.id = `demo-use-${index}`;
  button.setAttribute('aria-labelledby', `${button.id} ${code.id}`);
  button.addEventListener('click', () => use(card.code));
  const item = document.createElement('li');
  item.append(text, button);
  return item;
}
