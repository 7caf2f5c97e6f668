/**
 * Pictures of what a customer saw, kept beside the results of a run for people to look at. Nothing is compared with them.
 */
import { join } from 'node:path';

import { test } from '@playwright/test';

import type { Customer } from './customer.ts';

/** Keeps a picture of the whole page as `results/pictures/<language>/<name>.png`. */
export async function keepPicture(customer: Customer, name: string): Promise<void> {
  const path = join(test.info().project.outputDir, 'pictures', customer.language.tag, `${name}.png`);
  await customer.page.evaluate(() => document.fonts.ready);
  await customer.page.screenshot({ path, fullPage: true, animations: 'disabled', caret: 'hide' });
}
