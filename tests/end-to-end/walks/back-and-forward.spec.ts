/**
 * The browser keeps a page that is left as it stands and shows it again when the customer goes back, without loading anything. By then
 * somebody else may be signed in. The walks make sure that the page really came out of that cache.
 */
import * as cards from '../cards.mjs';
import type { Customer } from '../customer.ts';
import * as places from '../places.mjs';
import { expect, inEachLanguage, test } from '../redeem-test.ts';

// Playwright switches the cache off, and Debian's Chromium has it.
test.use({
  launchOptions: {
    executablePath: places.chromium(),
    args: ['--no-sandbox'],
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
  },
});

/** Leaves the page, becomes somebody else, and goes back to it. */
async function leavesAndComesBackAs(customer: Customer, account: string | null): Promise<void> {
  await customer.page.evaluate(() => {
    window.addEventListener('pageshow', (event) => { document.documentElement.dataset['persisted'] = String(event.persisted); });
  });
  await customer.page.goto(new URL('/history.html', customer.page.url()).href);
  await expect(customer.page.locator('#account')).toHaveAttribute('data-signed-in', 'acc-anna');
  if (account === null) await customer.page.context().clearCookies();
  else await customer.isSignedInAs(account);
  // A page that comes out of the cache loads nothing, so there is no load to wait for.
  await customer.page.goBack({ waitUntil: 'commit' });
  // A page that was loaded anew would not have the attribute.
  await expect(customer.page.locator('html')).toHaveAttribute('data-persisted', 'true');
}

inEachLanguage(() => {
  test('after a redemption the account line names whoever is signed in, and the credit stays told of whom it was for', async ({ customer }) => {
    await customer.opens();
    await customer.redeems(cards.FRESH);
    await customer.seesCredit('25.00');
    await leavesAndComesBackAs(customer, 'acc-bo');
    await expect(customer.account).toContainText('bo@example.com');
    await expect(customer.panel).not.toContainText('bo@example.com');
    await expect(customer.panel).toContainText(customer.money('25.00'));
    // Whoever redeems now does so into the account that is shown.
    await customer.redeems(cards.ANOTHER_FRESH);
    await expect(customer.panel).toContainText(customer.money('50.00'));
    await expect(customer.panel).toContainText('bo@example.com');
  });

  test('a refusal that was about "this account" does not claim it of another one', async ({ customer }) => {
    await customer.opens();
    await customer.redeems(cards.USED_BY_ANNA);
    await customer.seesProblem('already-redeemed');
    await expect(customer.panel.locator('[data-message="problem-already-redeemed-here"]')).toHaveCount(1);
    await leavesAndComesBackAs(customer, 'acc-bo');
    await expect(customer.account).toContainText('bo@example.com');
    await expect(customer.panel.locator('[data-message="problem-already-redeemed"]')).toHaveCount(1);
    await expect(customer.panel.locator('[data-message="outcome-resumed"]')).toHaveCount(1);
    await customer.seesProblem('already-redeemed');
  });

  test('with nobody signed in any more the page says so', async ({ customer }) => {
    await customer.opens();
    await customer.redeems(cards.FRESH);
    await customer.seesCredit('25.00');
    await leavesAndComesBackAs(customer, null);
    await expect(customer.account).not.toContainText('anna@example.com');
    await customer.seesThatNobodyIsSignedIn();
  });
});

test('a redemption that was under way when the page was left is told when the customer comes back', async ({ customer }) => {
  await customer.opens();
  const sent = customer.page.waitForRequest((one) => one.method() === 'POST' && one.url().endsWith('/redemptions'));
  await customer.redeems(cards.CREDITED_LATER);
  await (await sent).response();
  await expect(customer.element).toHaveAttribute('data-stage', 'settling');
  await leavesAndComesBackAs(customer, 'acc-anna');
  await customer.seesCredit('10.00');
});
