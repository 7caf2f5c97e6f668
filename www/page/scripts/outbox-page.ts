/** The messages that the demo's backend has written, newest first: what a real service would send by e-mail and text message. */
import { ask } from './account.js';
import { dateAndTime } from './format.js';
import { startHeader } from './header.js';
import { say } from './words.js';

interface Message {
  readonly at: string;
  readonly channel: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly language: string;
}

const list = document.querySelector<HTMLElement>('#messages');
const state = document.querySelector<HTMLElement>('#state');

startHeader({ language: () => void show() });
// Whoever comes back from the page with the code expects what was sent meanwhile.
window.addEventListener('focus', () => void show());
void show();

async function show(): Promise<void> {
  if (list === null || state === null) return;
  const answer = await ask<readonly Message[]>('/demo/outbox');
  const messages = answer.state === 'known' ? answer.data : [];
  list.replaceChildren(...messages.map(item));
  state.hidden = messages.length > 0;
  if (messages.length === 0) say(state, answer.state === 'known' ? 'outbox.empty' : 'outbox.none');
}

function item(message: Message): HTMLLIElement {
  const time = document.createElement('time');
  time.dateTime = message.at;
  time.textContent = dateAndTime(message.at);
  const to = document.createElement('bdi');
  to.textContent = message.to;
  const head = document.createElement('p');
  head.className = 'message-head';
  head.append(time, ' · ', to);
  const text = document.createElement('div');
  text.lang = message.language;
  text.dir = 'auto';
  const subject = document.createElement('h2');
  subject.textContent = message.subject;
  const paragraphs = message.text.split(/\n+/u).filter((line) => line !== '').map(paragraph);
  text.append(...(message.subject === '' ? [] : [subject]), ...paragraphs);
  const result = document.createElement('li');
  result.dataset['message'] = message.channel;
  result.append(head, text);
  return result;
}

/** A line of a message; the links of this site in it can be followed. */
function paragraph(line: string): HTMLParagraphElement {
  const result = document.createElement('p');
  result.dir = 'auto';
  for (const part of line.split(/(https?:\/\/\S+)/u)) {
    const own = part.startsWith(`${location.origin}/`);
    if (!own) {
      result.append(part);
      continue;
    }
    const link = document.createElement('a');
    link.href = part;
    link.target = '_blank';
    link.textContent = `${location.origin}${new URL(part).pathname}`;
    result.append(link);
  }
  return result;
}
