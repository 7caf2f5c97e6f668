/**
 * B5: several cards out of one e-mail are redeemed one after the other, and each amount is added to the balance. What is of one card is noted
 * beside it; what would meet any card stops the list, and it goes on when the customer says so.
 */
import * as cards from '../cards.mjs';
import * as hooks from '../hooks.mjs';
import { keepPicture } from '../picture.ts';
import { expect, inEachLanguage, test } from '../redeem-test.ts';

inEachLanguage(() => {
  test('each is redeemed once, and the one that was refused is looked at afterwards', async ({ customer }) => {
    await customer.opens();
    await customer.redeemsAtOnce(cards.FRESH, cards.USED_BY_ANNA, cards.ANOTHER_FRESH, cards.UNKNOWN, cards.WITH_PIN);
    await expect(customer.field).toHaveValue('');
    await customer.seesCards('redeemed', 'refused', 'redeemed', 'refused', 'incomplete');
    await customer.readsIn(customer.language);
    await expect(customer.panel.getByRole('heading').first()).toBeFocused();
    await expect(customer.panel).toContainText(customer.money('75.00'));
    await keepPicture(customer, 'several-cards');

    await customer.takesCard(4);
    await customer.seesProblem('not-recognised');
    await customer.seesSteps('check-and-retype: current');
    await expect(customer.field).toHaveValue(cards.UNKNOWN);
    await customer.takesCard(5);
    await expect(customer.pin).toBeFocused();
    await customer.pin.fill('4321');
    await customer.submits();
    await customer.seesCards('redeemed', 'refused', 'redeemed', 'refused', 'redeemed');
    await expect(customer.panel).toContainText(customer.money('95.00'));
    await customer.presses('start-over');
    await expect(customer.element.locator(hooks.CARD)).toHaveCount(0);
    await customer.page.goto(new URL('/history.html', customer.page.url()).href);
    // Three of today, above those that were there before.
    expect(await customer.seesHistory()).toHaveLength(6);
  });

  test('a session that is out of date stops the list, which goes on after the cookies are cleared', async ({ customer }) => {
    await customer.opens();
    await customer.redeemsAtOnce(cards.FRESH, cards.STALE_SESSION, cards.ANOTHER_FRESH);
    await customer.seesCards('redeemed', 'waiting', 'waiting');
    await customer.seesProblem('session-stale');
    await keepPicture(customer, 'several-cards-stopped');
    await customer.presses('clear-cookies');
    await customer.seesThatNobodyIsSignedIn();
    await customer.signsInAs('acc-anna');
    await expect(customer.account).toContainText('anna@example.com');
    await customer.presses('go-on');
    await customer.seesCards('redeemed', 'redeemed', 'redeemed');
    await expect(customer.panel).toContainText(customer.money('85.00'));
  });

  test('a security check comes between two cards, and the list goes on by itself', async ({ customer }) => {
    await customer.opens();
    await customer.redeemsAtOnce(cards.FRESH, cards.CHECKED, cards.ANOTHER_FRESH);
    await customer.seesCards('redeemed', 'under-way', 'waiting');
    await customer.presses('check:email');
    const entry = customer.element.locator(hooks.ENTRY);
    await entry.fill(await customer.looksIntoTheMail());
    await entry.press('Enter');
    await customer.seesCards('redeemed', 'redeemed', 'redeemed');
    await expect(customer.panel).toHaveAttribute('data-tone', 'good');
  });

  test('a reload in the middle ends in the truth, and nothing is claimed of the others', async ({ customer }) => {
    await customer.opens();
    const posted = customer.page.waitForRequest((one) => one.method() === 'POST' && one.url().endsWith('/redemptions'));
    await customer.redeemsAtOnce(cards.SLOW, cards.FRESH);
    const key = ((await posted).headers()['idempotency-key'] ?? '').replaceAll('"', '');
    const attempt = new URL(`/redemptions/${key}`, customer.page.url()).href;
    await expect.poll(async () => (await customer.page.request.get(attempt)).status()).toBe(409);
    await customer.reloads();
    await customer.seesCredit('15.00');
    await expect(customer.element.locator(hooks.CARD)).toHaveCount(0);
    await customer.page.goto(new URL('/history.html', customer.page.url()).href);
    expect(await customer.seesHistory()).toHaveLength(4);
  });
});

test('it stops after the card that is under way, and one can be left out', async ({ customer }) => {
  await customer.opens();
  await customer.redeemsAtOnce(cards.SLOW, cards.FRESH, cards.ANOTHER_FRESH);
  await customer.presses('pause');
  await customer.seesCards('redeemed', 'waiting', 'waiting');
  await customer.presses('leave-out:1');
  await customer.seesCards('redeemed', 'waiting');
  // The button of the form goes on as well, as long as nothing else stands in the field.
  await customer.submits();
  await customer.seesCards('redeemed', 'redeemed');
  await expect(customer.panel).toContainText(customer.money('65.00'));
});

test('without a network nothing is sent, and all of it is still there', async ({ customer }) => {
  await customer.opens();
  await customer.page.context().setOffline(true);
  await customer.redeemsAtOnce(cards.FRESH, cards.ANOTHER_FRESH);
  await customer.seesProblem('offline');
  await customer.seesCards('waiting', 'waiting');
  await customer.page.context().setOffline(false);
  await customer.presses('go-on');
  await customer.seesCards('redeemed', 'redeemed');
});
