/**
 * B3 where it does not go smoothly: pressed too early, the wrong address, too many mails, no network, a reply that is lost, a reload meanwhile.
 * Every way ends signed in, with at most the code to be typed again, and a person can be asked.
 */
import * as cards from '../cards.mjs';
import type { Customer } from '../customer.ts';
import * as hooks from '../hooks.mjs';
import { ARABIC, DANISH, ENGLISH } from '../languages.ts';
import { keepPicture } from '../picture.ts';
import { expect, inEachLanguage, test } from '../redeem-test.ts';

const ADDRESS = 'anna@example.com';

async function isAskedForAnAddress(customer: Customer): Promise<void> {
  await customer.page.context().clearCookies();
  await customer.opens();
  await customer.redeems(cards.FRESH);
  await expect(customer.element).toHaveAttribute('data-stage', 'mailing');
}

async function asksForTheLink(customer: Customer, address = ADDRESS): Promise<void> {
  await customer.enters(address);
  await expect(customer.panel).toHaveAttribute('data-tone', 'waiting');
}

async function seesWhoIsSignedIn(customer: Customer): Promise<void> {
  await expect(customer.element).toHaveAttribute('data-stage', 'ready');
  await expect(customer.account).toContainText(ADDRESS);
}

inEachLanguage(() => {
  test('pressed too early, the buttons say so and send nothing; and one can leave it', async ({ customer }) => {
    await isAskedForAnAddress(customer);
    await asksForTheLink(customer);
    await customer.enters(ADDRESS);
    await expect(customer.says('email.later')).toBeVisible();
    expect(await customer.messages()).toHaveLength(1);
    await customer.readsIn(customer.language);
    await keepPicture(customer, 'code-first-sent-a-moment-ago');
    await customer.presses('ask-account');
    await expect(customer.says('problem-not-signed-in')).toBeVisible();
    await customer.presses('stop');
    await expect(customer.panel).toHaveCount(0);
    await expect(customer.field).toHaveValue(cards.FRESH);
  });

  test('the wrong address: another one is entered, and its link is good', async ({ customer }) => {
    await isAskedForAnAddress(customer);
    await asksForTheLink(customer, 'ana@example.com');
    await customer.enters(ADDRESS);
    await expect.poll(async () => (await customer.messages()).map(({ to }) => to)).toEqual([ADDRESS, 'ana@example.com']);
    await customer.followsTheMailedLink();
    await seesWhoIsSignedIn(customer);
    await customer.submits();
    await customer.seesCredit('25.00');
  });

  test('too many mails within an hour: it is said when there can be another, and the last link is still good', async ({ customer }) => {
    await customer.page.clock.install();
    await isAskedForAnAddress(customer);
    for (const sent of [1, 2, 3, 4, 5]) {
      await customer.enters(ADDRESS);
      await expect.poll(async () => (await customer.messages()).length).toBe(sent);
      await expect(customer.element.locator(hooks.SEND_ENTRY)).toBeEnabled();
      await customer.letsPass(31);
    }
    await customer.enters(ADDRESS);
    await expect(customer.says('email.later')).toBeVisible();
    await customer.readsIn(customer.language);
    await keepPicture(customer, 'code-first-too-many-mails');
    await customer.followsTheMailedLink();
    await seesWhoIsSignedIn(customer);
  });

  test('a reload meanwhile: the code is typed again, and the link is good', async ({ customer }) => {
    await isAskedForAnAddress(customer);
    await asksForTheLink(customer);
    await customer.reloads();
    await expect(customer.element).toHaveAttribute('data-stage', 'ready');
    await customer.followsTheMailedLink();
    await seesWhoIsSignedIn(customer);
    await customer.redeems(cards.FRESH);
    await customer.seesCredit('25.00');
  });

  test('where no e-mail comes, a person can be asked', async ({ customer }) => {
    await isAskedForAnAddress(customer);
    await asksForTheLink(customer);
    await customer.seesStep('check-spam', 'current');
    await customer.presses('hand-off');
    await expect(customer.element.locator('.redeem-support-heading')).toBeFocused();
    await customer.element.locator(hooks.supportField('email')).fill(ADDRESS);
    await customer.element.locator(hooks.supportButton('send')).click();
    await expect(customer.element.locator(hooks.RECEIVED)).toContainText(/S-[0-9A-Z]{8}/u);
    await keepPicture(customer, 'code-first-handed-over');
  });

  test.describe('where connections break', () => {
    test.use({ breaksConnections: true });

    test('without a network nothing is lost, and once it is back the link is sent', async ({ customer }) => {
      await isAskedForAnAddress(customer);
      await customer.page.context().setOffline(true);
      await customer.enters(ADDRESS);
      await expect(customer.says('check-no-answer')).toBeVisible();
      await expect(customer.entry).toHaveValue(ADDRESS);
      await customer.readsIn(customer.language);
      await keepPicture(customer, 'code-first-no-answer');
      await customer.page.context().setOffline(false);
      await asksForTheLink(customer);
      expect(await customer.messages()).toHaveLength(1);
    });
  });
}, [ENGLISH, DANISH, ARABIC]);

test.describe('over a connection that loses the reply', () => {
  test.use({ breaksConnections: true, address: ({ losingConnection }, use) => use(losingConnection.url) });

  test('the mail is sent once however often it is asked for, and its link is good', async ({ customer, backend, losingConnection }) => {
    await isAskedForAnAddress(customer);
    for (const lost of [1, 2]) {
      await customer.enters(ADDRESS);
      await expect.poll(() => losingConnection.lost()).toBeGreaterThanOrEqual(lost);
      await expect(customer.says('check-no-answer')).toBeVisible();
    }
    expect(await customer.messages()).toHaveLength(1);
    // Links in mails lead to the backend itself, past the connection that loses replies.
    await customer.followsTheMailedLink(backend.url);
    // A browser without a screen leaves every page the focus, so it tells none that it came back.
    await customer.page.evaluate(() => window.dispatchEvent(new Event('focus')));
    await seesWhoIsSignedIn(customer);
    await expect(customer.field).toHaveValue(cards.FRESH);
  });
});
