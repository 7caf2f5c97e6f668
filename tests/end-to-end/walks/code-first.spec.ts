/**
 * B3: code first, then the e-mail address of an existing account or of a new one. The mailed link is followed in another tab; the page shows who
 * will be credited, and redeems when the button is pressed again.
 */
import * as cards from '../cards.mjs';
import * as hooks from '../hooks.mjs';
import { ARABIC, DANISH, ENGLISH } from '../languages.ts';
import { keepPicture } from '../picture.ts';
import { expect, inEachLanguage, test } from '../redeem-test.ts';

inEachLanguage(() => {
  for (const [whose, address, balance] of [['an existing account', 'anna@example.com', '25.00'], ['a new account', 'kim@new.example', '25.00']] as const) {
    test(`a card is redeemed into ${whose}`, async ({ customer }) => {
      await customer.page.context().clearCookies();
      await customer.opens();
      await customer.redeems(cards.FRESH);
      await expect(customer.element).toHaveAttribute('data-stage', 'mailing');
      await expect(customer.entry).toHaveAttribute('autocomplete', 'email');
      await customer.readsIn(customer.language);
      await keepPicture(customer, 'code-first-address');
      await customer.enters('nobody at all');
      await expect(customer.element.locator(hooks.ENTRY_ERROR)).toBeVisible();
      await expect(customer.entry).toBeFocused();
      await customer.enters(` ${address} `);
      await expect(customer.panel).toHaveAttribute('data-tone', 'waiting');
      await expect(customer.panel.getByRole('heading').first()).toBeFocused();
      await customer.readsIn(customer.language);
      await keepPicture(customer, 'code-first-mail-sent');

      await customer.followsTheMailedLink();
      await expect(customer.element).toHaveAttribute('data-stage', 'ready');
      await expect(customer.account).toContainText(address);
      await expect(customer.panel).toContainText(address);
      await expect(customer.field).toHaveValue(cards.FRESH);
      await customer.submits();
      await customer.seesCredit(balance);
      await expect(customer.panel).toContainText(address);
    });
  }
}, [ENGLISH, DANISH, ARABIC]);

test('a link that was used is told so, and several cards wait for the sign-in', async ({ customer }) => {
  await customer.page.context().clearCookies();
  await customer.opens();
  await customer.redeemsAtOnce(cards.FRESH, cards.ANOTHER_FRESH);
  await customer.enters('anna@example.com');
  await expect(customer.panel).toHaveAttribute('data-tone', 'waiting');
  const link = /http\S+/u.exec((await customer.messages())[0]?.text ?? '')?.[0] ?? '';
  await customer.followsTheMailedLink();
  await customer.seesCards('waiting', 'waiting');
  await customer.presses('go-on');
  await customer.seesCards('redeemed', 'redeemed');

  await customer.page.goto(link);
  await customer.page.locator(hooks.FOLLOW).click();
  await expect(customer.page.locator('[data-word="mailed.unknown"]')).toBeVisible();
});
