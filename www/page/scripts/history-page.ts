/** The payment history: every credited card, with what it left as balance. */
import type { HistoryEntry } from './account.js';
import { startAccountPage } from './account-page.js';
import { dateAndTime, money } from './format.js';
import type { Word } from './words.js';
import { say, word } from './words.js';

const table = document.querySelector<HTMLTableElement>('#history');
const body = document.querySelector<HTMLTableSectionElement>('#entries');
const state = document.querySelector<HTMLElement>('#state');

if (table !== null && body !== null && state !== null) {
  startAccountPage<{ readonly entries: readonly HistoryEntry[] }>('/account/history', ({ entries }) => {
    body.replaceChildren(...entries.map(row));
    table.hidden = entries.length === 0;
    state.hidden = entries.length > 0;
    if (entries.length === 0) say(state, 'history.empty');
  }, table);
}

function row(entry: HistoryEntry): HTMLTableRowElement {
  const time = document.createElement('time');
  time.dateTime = entry.at;
  time.textContent = dateAndTime(entry.at);
  const result = document.createElement('tr');
  result.dataset['historyEntry'] = entry.reference;
  result.append(
    cell('history.date', time),
    cell('history.what', word(entry.kind === 'gift-card' ? 'history.gift-card' : 'history.payment')),
    cell('history.amount', money(entry.amount), 'number'),
    cell('history.balance', money(entry.balance), 'number'),
    cell('history.reference', entry.reference),
  );
  return result;
}

/** On a phone the rows become cards, and each value carries its column's name. */
function cell(column: Word, content: Node | string, look = ''): HTMLTableCellElement {
  const result = document.createElement('td');
  result.dataset['column'] = word(column);
  result.className = look;
  result.append(content);
  return result;
}
