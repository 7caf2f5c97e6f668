/**
 * What the tests of the field start from: its page, and a browser that may start twice. They say what happens in it.
 */
import { test as base, expect } from '@playwright/test';
import type { Browser } from '@playwright/test';

import type { FieldPage } from './field-page.mjs';
import { startFieldPage } from './field-page.mjs';

export const test = base.extend<object, { fieldPage: FieldPage; browser: Browser }>({
  // Firefox sometimes crashes while it starts, before any page of ours is open.
  browser: [async ({ playwright, browserName }, use) => {
    const browser = await playwright[browserName].launch().catch(() => playwright[browserName].launch());
    await use(browser);
    await browser.close();
  }, { scope: 'worker' }],

  fieldPage: [async ({}, use, { parallelIndex }) => {
    const page = await startFieldPage(`127.0.1.${parallelIndex + 1}`);
    await use(page);
    await page.stop();
  }, { scope: 'worker' }],
});

export { expect };
