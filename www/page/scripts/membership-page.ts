/** The membership: plan, price, billing and the balance of gift cards. */
import type { Account } from './account.js';
import { startAccountPage } from './account-page.js';
import { country, day, money } from './format.js';
import { word } from './words.js';

const facts = document.querySelector<HTMLElement>('#facts');

if (facts !== null) {
  startAccountPage<Account>('/account', (account) => {
    fact('balance', money(account.balance));
    fact('label', account.label);
    fact('plan', account.plan);
    fact('price', word(account.interval === 'year' ? 'membership.year' : 'membership.month').replace('{price}', money(account.price)));
    fact('billing', billing(account));
    fact('period-end', account.period_end === null ? null : day(account.period_end));
    fact('country', country(account.country));
  }, facts);
}

function billing(account: Account): string | null {
  if (account.billing === null) return null;
  if (account.billing === 'partner') return word('membership.partner').replace('{partner}', account.partner ?? '');
  return word(account.billing === 'bundle' ? 'membership.bundle' : 'membership.direct');
}

/** A fact that does not apply is not shown at all. */
function fact(id: string, value: string | null): void {
  const place = document.getElementById(id);
  const line = place?.closest('div');
  if (place === null || !line) return;
  place.textContent = value;
  line.hidden = value === null;
}
