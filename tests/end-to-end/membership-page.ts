/**
 * The membership page as a customer sees and uses it: a change is begun, read about, and made or left.
 */
import type { Locator, Page } from '@playwright/test';
import { expect } from '@playwright/test';

import * as hooks from './hooks.mjs';

export class MembershipPage {
  constructor(private readonly page: Page) {}

  /** The changes that it offers. */
  get changes(): Locator {
    return this.page.locator(hooks.CHANGE);
  }

  /** Begins a change of the membership; nothing is changed by that. */
  async intends(change: string): Promise<void> {
    await this.page.locator(hooks.change(change)).click();
    await expect(this.page.locator(hooks.INTENDED)).toBeFocused();
  }

  /** What it says before the change is made. */
  warning(kind: string): Locator {
    return this.page.locator(`${hooks.WARNING} ${hooks.notice(kind)}`);
  }

  /** Makes the change, and waits until the page shows the account after it. */
  async makesTheChange(): Promise<void> {
    const answer = this.page.waitForResponse((one) => one.request().method() === 'POST' && one.url().endsWith('/account/membership'));
    const shown = this.page.waitForResponse((one) => one.request().method() === 'GET' && one.url().endsWith('/account'));
    await this.page.locator(hooks.MAKE_CHANGE).click();
    expect((await answer).status()).toBe(200);
    await shown;
    await expect(this.page.locator(hooks.INTENDED)).toBeHidden();
  }

  async leavesItAsItIs(): Promise<void> {
    await this.page.locator(hooks.KEEP).click();
    await expect(this.page.locator(hooks.INTENDED)).toBeHidden();
  }

  /** The benefits that the account has or has lost. */
  benefits(state: 'kept' | 'lost'): Locator {
    return this.page.locator(hooks.benefit(state));
  }
}
