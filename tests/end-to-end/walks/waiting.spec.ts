/**
 * The wait of a day: a file for the calendar, and a page that says when it is time, without a word before and without taking the focus.
 */
import { readFile } from 'node:fs/promises';

import * as cards from '../cards.mjs';
import type { Customer } from '../customer.ts';
import { expect, inEachLanguage, test } from '../redeem-test.ts';

const A_DAY = 24 * 60 * 60 * 1000;

async function waitsADay(customer: Customer): Promise<void> {
  await customer.page.clock.install();
  await customer.opens();
  await customer.redeems(cards.UNKNOWN);
  await customer.presses('entered-correctly');
  await customer.seesStep('wait', 'current');
}

inEachLanguage(() => {
  test('the end of the wait goes into a calendar, with a way back and without the code', async ({ customer, language, address }) => {
    await waitsADay(customer);
    const end = await customer.seesEndOfWait();
    const started = customer.page.waitForEvent('download');
    await customer.element.locator('[data-calendar]').click();
    const download = await started;
    expect(download.suggestedFilename()).toBe('redeem.ics');
    const file = await readFile(await download.path(), 'utf8');
    const lines = file.replaceAll('\r\n ', '').split('\r\n');
    const stamp = `${end.toISOString().slice(0, 19).replaceAll(/[-:]/gu, '')}Z`;
    expect(lines.slice(0, 2)).toEqual(['BEGIN:VCALENDAR', 'VERSION:2.0']);
    expect(lines).toContain(`DTSTART:${stamp}`);
    expect(lines.some((line) => line.startsWith(`SUMMARY;LANGUAGE=${language.tag}:`))).toBe(true);
    expect(file).not.toContain(cards.UNKNOWN.replaceAll('-', ''));
    expect(file).not.toContain(cards.UNKNOWN);

    // On another machine, a day later.
    const link = lines.find((line) => line.startsWith('URL:'))?.slice('URL:'.length) ?? '';
    expect(link.startsWith(`${address}/#redeemkit=1.`)).toBe(true);
    await customer.wipesEverything();
    await customer.isSignedInAs('acc-anna');
    await customer.page.clock.fastForward(A_DAY + 1000);
    await customer.page.goto('about:blank');
    await customer.page.goto(link);
    await customer.seesSteps('check-and-retype: done', 'wait: done', 'redeem-again: current');
    await expect(customer.status).toHaveAttribute('data-message', 'status-time-has-come');
  });

  test('on the open page and after a reload it is said that it is time', async ({ customer, language }) => {
    await waitsADay(customer);
    await expect(customer.status).toHaveCount(0);
    await customer.field.focus();
    await customer.types('1K7Q');
    await customer.page.clock.fastForward(A_DAY + 1000);
    await expect(customer.status).toHaveAttribute('data-message', 'status-time-has-come');
    await expect(customer.field).toBeFocused();
    await expect(customer.field).toHaveValue(/^1K7Q/u);
    expect(await customer.status.evaluate((status) => status.closest('[aria-live]')?.getAttribute('aria-live'))).toBe('polite');
    await customer.readsIn(language);
    await customer.reloads();
    await expect(customer.status).toHaveAttribute('data-message', 'status-time-has-come');
    await customer.seesStep('redeem-again', 'current');
  });
});
