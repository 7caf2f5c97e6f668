/**
 * D4 to D7, A1, A10: the hand-off to a person. It is read before it is sent, the exact code goes along only when the customer says so, and the support
 * desk finds what the ledger knows of it.
 */
import { readFile } from 'node:fs/promises';

import { AxeBuilder } from '@axe-core/playwright';

import * as cards from '../cards.mjs';
import type { Customer } from '../customer.ts';
import * as hooks from '../hooks.mjs';
import { ARABIC, DANISH, ENGLISH } from '../languages.ts';
import { keepPicture } from '../picture.ts';
import { expect, inEachLanguage, test } from '../redeem-test.ts';

/** A card that somebody else has used leads to support, whose form is opened. */
async function writesToSupport(customer: Customer): Promise<void> {
  await customer.opens();
  await customer.redeems(cards.USED_BY_BO);
  await customer.seesProblem('already-redeemed');
  await customer.presses('not-found');
  await customer.presses('hand-off');
  await expect(customer.element.locator('.redeem-support-heading')).toBeFocused();
}

const send = (customer: Customer): Promise<void> => customer.element.locator(hooks.supportButton('send')).click();

async function desk(customer: Customer): Promise<void> {
  await customer.page.goto(new URL('/desk.html', customer.page.url()).href);
  await expect(customer.page.locator(hooks.SUPPORT_REQUEST).first()).toBeVisible();
}

inEachLanguage(() => {
  test('with the exact code, which the desk finds in the ledger', async ({ customer }) => {
    await writesToSupport(customer);
    const draft = customer.element.locator(hooks.DRAFT);
    await customer.element.locator(hooks.supportField('note')).fill('I bought it yesterday.');
    await expect(draft).toContainText('I bought it yesterday.');
    await expect(draft).toContainText('••••-••••-8D52');
    await expect(draft).not.toContainText(cards.USED_BY_BO);
    await keepPicture(customer, 'hand-off');
    await customer.element.locator(hooks.supportField('with_code')).check();
    await expect(draft).toContainText(cards.USED_BY_BO);
    const mail = decodeURIComponent(await customer.element.locator('[data-support-mail]').getAttribute('href') ?? '');
    expect(mail).toMatch(/^mailto:help@lumen\.example\?subject=/u);
    expect(mail).toContain('I bought it yesterday.');
    expect(mail, 'no address has the exact code in it').not.toContain(cards.USED_BY_BO);
    await send(customer);
    await expect(customer.element.locator(hooks.RECEIVED)).toContainText(/S-[0-9A-Z]{8}/u);
    await keepPicture(customer, 'hand-off-received');

    await desk(customer);
    await expect(customer.page.locator(hooks.SUPPORT_REQUEST)).toContainText('I bought it yesterday.');
    await expect(customer.page.locator('[data-fact="desk.redeemed"]')).toContainText('bo@example.com');
    await expect(customer.page.locator('[data-fact="desk.attempts"]')).toContainText('1');
    await keepPicture(customer, 'support-desk');
    // There the code is to be read; on the customer's page it is nowhere.
    await customer.opens();
  });

  test('a damaged code and nobody signed in: receipt, shop and what can be read', async ({ customer }) => {
    await customer.page.context().clearCookies();
    await customer.opens('?program=shop-gift-code');
    await customer.redeems('KMPT-WX?Z-2?45-6789');
    await customer.seesProblem('unreadable');
    await customer.presses('not-found');
    await customer.presses('hand-off');
    const field = (name: string) => customer.element.locator(hooks.supportField(name));
    await customer.element.locator('.redeem-support [value="replacement"]').check();
    await field('receipt').fill('4711');
    await field('shop').fill('Fern Books, Brno');
    await field('email').fill('kim');
    await send(customer);
    await expect(customer.element.locator(hooks.SUPPORT_ERROR)).toBeVisible();
    await expect(field('shop'), 'nothing that was filled in is lost').toHaveValue('Fern Books, Brno');
    await field('email').fill('kim@new.example');
    await keepPicture(customer, 'hand-off-without-code');
    await send(customer);
    await expect(customer.element.locator(hooks.RECEIVED)).toBeVisible();
    await desk(customer);
    await expect(customer.page.locator(hooks.SUPPORT_REQUEST)).toContainText('Fern Books, Brno');
    await expect(customer.page.locator('[data-ledger]')).toHaveAttribute('data-ledger', 'none');
  });
}, [ENGLISH, DANISH, ARABIC]);

test.describe('without a network', () => {
  test.use({ breaksConnections: true });

  test('nothing is lost, and what is then sent twice is received once', async ({ customer }) => {
    await writesToSupport(customer);
    await customer.page.context().setOffline(true);
    await send(customer);
    await expect(customer.element.locator(hooks.SUPPORT_ERROR)).toBeVisible();
    await customer.page.context().setOffline(false);
    await customer.element.locator(hooks.supportButton('send')).dblclick();
    await expect(customer.element.locator(hooks.RECEIVED)).toBeVisible();
    await desk(customer);
    await expect(customer.page.locator(hooks.SUPPORT_REQUEST)).toHaveCount(1);
  });
});

test('it can be taken along as text and as data, without the code; and everybody can use it', async ({ customer }) => {
  await customer.page.emulateMedia({ reducedMotion: 'reduce' });
  await writesToSupport(customer);
  for (const [name, file] of [['download', 'support.txt'], ['download-data', 'support.json']] as const) {
    const started = customer.page.waitForEvent('download');
    await customer.element.locator(hooks.supportButton(name)).click();
    const download = await started;
    expect(download.suggestedFilename()).toBe(file);
    const text = await readFile(await download.path(), 'utf8');
    expect(text).toContain('8D52');
    expect(text).not.toContain(cards.USED_BY_BO);
  }
  await customer.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await customer.element.locator(hooks.supportButton('copy')).click();
  await expect.poll(() => customer.page.evaluate(() => navigator.clipboard.readText())).toContain('8D52');
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
  const { violations } = await new AxeBuilder({ page: customer.page }).withTags(tags).analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  await customer.page.setViewportSize({ width: 320, height: 640 });
  expect(await customer.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  await customer.element.locator('.redeem-support [data-action="hand-off"]').click();
  await expect(customer.element.locator(hooks.SUPPORT)).toHaveCount(0);
});
