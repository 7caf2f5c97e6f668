/**
 * C1, C3, C5, C7, C9, C10: the security check that comes before a credit, with the codes out of the real outbox. A right answer lets the same
 * redemption go on by itself; too many wrong ones lead to a new password, and then nothing goes on by itself.
 */
import * as cards from '../cards.mjs';
import type { Customer } from '../customer.ts';
import * as hooks from '../hooks.mjs';
import { ARABIC, DANISH, ENGLISH } from '../languages.ts';
import { keepPicture } from '../picture.ts';
import { expect, inEachLanguage, test } from '../redeem-test.ts';

/** Anna's, which is known to every payment processor's documentation. */
const PAYMENT_CARD = '4242 4242 4242 4242';

/** Another code than this one. */
const wrong = (code: string, by: number): string => String((Number(code) + by) % 1_000_000).padStart(6, '0');

inEachLanguage(() => {
  test('by e-mail: a wrong code is told with the tries that are left, and the whole message may be pasted', async ({ customer }) => {
    await customer.isAskedToProve(cards.CHECKED);
    await customer.readsIn(customer.language);
    await keepPicture(customer, 'check-ways');
    const sent = customer.page.waitForRequest((one) => one.method() === 'POST' && one.url().endsWith('/identity-checks'));
    await customer.presses('check:email');
    const key = (await sent).postDataJSON() as { readonly key: string };
    const code = await customer.looksIntoTheMail();
    await expect(customer.entry).toHaveAttribute('autocomplete', 'one-time-code');
    await customer.enters(wrong(code, 1));
    await expect(customer.element.locator(hooks.ENTRY_ERROR)).toBeVisible();
    await expect(customer.entry).toBeFocused();
    await customer.readsIn(customer.language);
    await keepPicture(customer, 'check-wrong-code');

    const goesOn = customer.page.waitForRequest((one) => one.method() === 'POST' && one.url().endsWith('/redemptions'));
    await customer.enters(`Your Lumen code is ${code.slice(0, 3)}-${code.slice(3)}. It is good for 10 minutes.`);
    expect((await goesOn).headers()['idempotency-key'], 'the same redemption goes on').toBe(`"${key.key}"`);
    await customer.seesCredit('10.00');
  });

  test('by text message, after another way was chosen', async ({ customer }) => {
    await customer.isAskedToProve(cards.CHECKED);
    await customer.hasACodeSent('check:email');
    await customer.presses('other-way');
    await customer.presses('check:sms');
    await expect(customer.element.locator('[data-form="sms-code"]')).toBeVisible();
    await expect.poll(async () => (await customer.messages())[0]?.channel).toBe('sms');
    await customer.enters(await customer.looksIntoTheMail());
    await customer.seesCredit('10.00');
  });

  test("by the card that pays, whose number goes to the page's own form alone", async ({ customer }) => {
    await customer.isAskedToProve(cards.CHECKED);
    await customer.presses('check:payment');
    const number = customer.page.locator('#payment-number');
    await expect(number).toBeVisible();
    await keepPicture(customer, 'check-payment-card');
    await number.fill('4000 0566 5566 5556');
    await number.press('Enter');
    await expect(customer.element.locator(hooks.ENTRY_ERROR)).toBeVisible();
    customer.secrets.push(PAYMENT_CARD);
    await number.fill(PAYMENT_CARD);
    await number.press('Enter');
    await customer.seesCredit('10.00');
    await expect(number).toBeHidden();
  });

  test('too many wrong codes: a new password, sign in, and redeem again by hand', async ({ customer }) => {
    await customer.isAskedToProve(cards.CHECKED);
    const code = await customer.hasACodeSent('check:email');
    for (const by of [1, 2, 3, 4, 5]) {
      const answered = customer.page.waitForResponse((one) => one.url().endsWith('/answer'));
      await customer.enters(wrong(code, by));
      await answered;
    }
    await customer.seesStep('reset-password', 'current');
    await expect(customer.entry).toHaveCount(0);
    await customer.readsIn(customer.language);
    await keepPicture(customer, 'check-locked');
    await customer.followsTheMailedLink();
    await customer.presses('done:reset-password');
    await customer.seesThatNobodyIsSignedIn();
    await customer.signsInAs('acc-anna');
    await expect(customer.account).toContainText('anna@example.com');
    expect(await creditsOf(customer), 'nothing went on by itself').not.toContain('10.00');
    await customer.submits();
    await customer.enters(await customer.hasACodeSent('check:email'));
    await customer.seesCredit('10.00');
  });
}, [ENGLISH, DANISH, ARABIC]);

test('where the browser reads text messages (WebOTP), nothing has to be typed', async ({ customer }) => {
  // No browser has a phone here, so its answer is put in its place; what is asked of it is the page's own.
  await customer.page.addInitScript(() => {
    Object.defineProperty(globalThis, 'OTPCredential', { value: class {} });
    navigator.credentials.get = (options) => new Promise((resolve) => {
      const asked = options as { readonly otp?: { readonly transport: readonly string[] } };
      (globalThis as { arrives?: (code: string) => void }).arrives = (code) => resolve({ ...asked, id: '', type: 'otp', code } as unknown as Credential);
    });
  });
  await customer.isAskedToProve(cards.CHECKED);
  await customer.presses('check:sms');
  await expect(customer.entry).toBeVisible();
  const code = await customer.looksIntoTheMail();
  await customer.page.evaluate((code) => (globalThis as { arrives?: (code: string) => void }).arrives?.(code), code);
  await customer.seesCredit('10.00');
});

/** The amounts of the credits, newest first. */
async function creditsOf(customer: Customer): Promise<string[]> {
  const answer = await customer.page.request.get(new URL('/account/history', customer.page.url()).href);
  const { entries } = (await answer.json()) as { readonly entries: readonly { readonly amount: { readonly amount: string } }[] };
  return entries.map(({ amount }) => amount.amount);
}
