/**
 * C2, C4, C6, C8, C11 to C13: where a security check does not go through at once. No code comes, it is too old, it went to a number that is not
 * the customer's any more, nobody asked for it, or the account has no way to pass; each has a way on, and at its end a person.
 */
import * as cards from '../cards.mjs';
import type { Customer } from '../customer.ts';
import * as hooks from '../hooks.mjs';
import { ARABIC, DANISH, ENGLISH } from '../languages.ts';
import { keepPicture } from '../picture.ts';
import { expect, inEachLanguage, test } from '../redeem-test.ts';

/** Seconds that lie between two messages, and that a code can be used for. */
const BETWEEN_MESSAGES = 30;
const USED_FOR = 600;

async function writesToSupport(customer: Customer): Promise<void> {
  await customer.seesStep('contact-support', 'current');
  await customer.presses('hand-off');
  await expect(customer.element.locator('.redeem-support-heading')).toBeFocused();
  await customer.element.locator(hooks.supportButton('send')).click();
  await expect(customer.element.locator(hooks.RECEIVED)).toContainText(/S-[0-9A-Z]{8}/u);
}

inEachLanguage(() => {
  test('a code that is too old is told so, and another one is good', async ({ customer }) => {
    await customer.page.clock.install();
    await customer.isAskedToProve(cards.CHECKED);
    const code = await customer.hasACodeSent('check:email');
    const left = await customer.says('detail-attempts-left').innerText();
    await customer.letsPass(USED_FOR);
    await customer.enters(code);
    await expect(customer.says('security-code.expired')).toBeVisible();
    await expect(customer.entry).toBeFocused();
    await expect(customer.says('detail-attempts-left'), 'it counts for nothing').toHaveText(left);
    await customer.readsIn(customer.language);
    await keepPicture(customer, 'check-code-too-old');
    await customer.enters(await customer.hasACodeSent('send-again'));
    await customer.seesCredit('10.00');
  });

  test('another code is sent once its time has come, and only the newest counts', async ({ customer }) => {
    await customer.page.clock.install();
    await customer.isAskedToProve(cards.CHECKED);
    const first = await customer.hasACodeSent('check:email');
    await expect(customer.element.locator(hooks.action('send-again'))).toHaveCount(0);
    await customer.letsPass(BETWEEN_MESSAGES);
    const second = await customer.hasACodeSent('send-again');
    // One time in a million both are the same.
    if (first !== second) {
      await customer.enters(first);
      await expect(customer.says('security-code.wrong')).toBeVisible();
    }
    await customer.enters(second);
    await customer.seesCredit('10.00');
  });

  test('a text message that went to an old number: sent again in vain, then another way, and the number is put right', async ({ customer }) => {
    await customer.page.clock.install();
    await customer.isAskedToProve(cards.CHECKED);
    await customer.hasACodeSent('check:sms');
    await customer.seesSteps('resend-code: current', 'try-another-way: current', 'update-phone: current', 'contact-support: current', 'secure-account: current');
    await keepPicture(customer, 'check-no-text-message');
    await customer.letsPass(BETWEEN_MESSAGES);
    await customer.hasACodeSent('send-again');
    const link = customer.element.locator(hooks.step('update-phone', 'current')).getByRole('link');
    await expect(link).toHaveAttribute('href', '/membership.html');
    await customer.presses('other-way');
    await customer.presses('check:email');
    await expect.poll(async () => (await customer.messages())[0]?.channel).toBe('email');
    await customer.enters(await customer.looksIntoTheMail());
    await customer.seesCredit('10.00');
  });

  test('a phone that is not confirmed gets no code, and it is said', async ({ customer }) => {
    await customer.isSignedInAs('acc-bo');
    await customer.isAskedToProve(cards.CHECKED);
    await expect(customer.says('check-phone-unconfirmed')).toBeVisible();
    await customer.seesStep('update-phone', 'current');
    await expect(customer.element.locator(hooks.action('check:sms'))).toHaveCount(0);
    await customer.readsIn(customer.language);
  });

  test('who did not ask for a code secures the account; who stops redeems nothing', async ({ customer }) => {
    await customer.isAskedToProve(cards.CHECKED);
    await customer.presses('check:email');
    await customer.seesStep('secure-account', 'current');
    await customer.seesStep('check-spam', 'current');
    await customer.presses('stop');
    await expect(customer.element).toHaveAttribute('data-stage', 'ready');
    await expect(customer.says('outcome-nothing-redeemed')).toBeVisible();
    await customer.readsIn(customer.language);
  });

  test('an account that has no way left is led to support', async ({ customer }) => {
    await customer.isSignedInAs('acc-ida');
    await customer.isAskedToProve(cards.CHECKED_DOLLARS);
    await expect(customer.says('check-no-way')).toBeVisible();
    await customer.readsIn(customer.language);
    await keepPicture(customer, 'check-no-way');
    await writesToSupport(customer);
  });

  test('after all of it a person helps, who reads of the check', async ({ customer }) => {
    await customer.page.clock.install();
    await customer.isAskedToProve(cards.CHECKED);
    for (const way of ['check:email', 'check:sms']) {
      await customer.hasACodeSent(way);
      await customer.letsPass(BETWEEN_MESSAGES);
      await customer.hasACodeSent('send-again');
      await customer.presses('other-way');
    }
    const reference = await customer.element.locator(hooks.REFERENCE).innerText();
    await writesToSupport(customer);
    await keepPicture(customer, 'check-handed-over');
    await customer.page.goto(new URL('/desk.html', customer.page.url()).href);
    await expect(customer.page.locator(hooks.SUPPORT_REQUEST)).toContainText(/R-[0-9A-Z]{8}/u.exec(reference)?.[0] ?? 'no reference');
  });
}, [ENGLISH, DANISH, ARABIC]);

test('a reload during the check withdraws the redemption, and the next one has a check of its own', async ({ customer }) => {
  await customer.isAskedToProve(cards.CHECKED);
  await customer.hasACodeSent('check:email');
  await customer.reloads();
  await expect(customer.says('outcome-nothing-redeemed')).toBeVisible();
  await customer.redeems(cards.CHECKED);
  await customer.enters(await customer.hasACodeSent('check:email'));
  await customer.seesCredit('10.00');
});
