/**
 * A customer at the page: what a person does and sees, in that person's words. How things are found is said in `hooks.mjs`,
 * what is to be expected is said by the walks.
 */
import type { Locator, Page } from '@playwright/test';
import { expect } from '@playwright/test';

import * as hooks from './hooks.mjs';
import type { Language } from './languages.ts';
import { foreign } from './languages.ts';
import { readsTime } from './local-time.ts';
import { MembershipPage } from './membership-page.ts';

/** How far a step of guidance is. */
export type StepState = 'done' | 'current' | 'later';

/** The credit in the payment history. */
export interface HistoryEntry {
  readonly text: string;
}

/** A message that the backend has written. */
export interface Message {
  readonly channel: 'email' | 'sms';
  readonly to: string;
  readonly text: string;
}

export class Customer {
  /** Every code that was typed, and every security code and token of a link that came by a message: none of them may be found anywhere else. */
  readonly secrets: string[] = [];
  /** What the membership page shows and does, once it is visited. */
  readonly membership: MembershipPage;

  constructor(
    readonly page: Page,
    private readonly address: string,
    readonly language: Language,
  ) {
    this.membership = new MembershipPage(page);
  }

  /** The element that redeems. */
  get element(): Locator {
    return this.page.locator(hooks.ELEMENT);
  }

  /** The panel that tells how a redemption ended and what to do. */
  get panel(): Locator {
    return this.element.locator(hooks.PANEL);
  }

  /** The line that says whom the card will be credited to. */
  get account(): Locator {
    return this.element.locator(hooks.ACCOUNT);
  }

  /** What is said politely beside the button. */
  get status(): Locator {
    return this.element.locator(hooks.STATUS);
  }

  /** The time that is left of a wait. */
  get timeLeft(): Locator {
    return this.element.locator(hooks.TIME_LEFT);
  }

  /** What the balance pays for. */
  get outlook(): Locator {
    return this.element.locator(hooks.OUTLOOK);
  }

  /** The places where the code may be, each with its picture. */
  get places(): Locator {
    return this.element.locator(hooks.PLACE).filter({ has: this.page.locator('svg') });
  }

  /** A notice about the account. */
  notice(kind: string): Locator {
    return this.element.locator(hooks.notice(kind));
  }

  /** What is to be known before a step is done. */
  noticeAt(step: string, kind: string): Locator {
    return this.element.locator(`${hooks.step(step, 'current')} ${hooks.notice(kind)}`);
  }

  get field(): Locator {
    return this.element.getByRole('textbox').first();
  }

  /** The second field, which is there where the code has a PIN. */
  get pin(): Locator {
    return this.element.locator(hooks.PIN);
  }

  /** Signs in without the page, as somebody who comes here signed in. */
  async isSignedInAs(account: string): Promise<void> {
    const answer = await this.page.request.post(`${this.address}/session`, {
      data: { account },
      headers: { origin: this.address },
    });
    expect(answer.status()).toBe(201);
  }

  /** Opens the redeem page, of another program by `?program=`, and waits until it can be used. */
  async opens(query = ''): Promise<void> {
    await this.page.goto(`${this.address}/${query}`);
    await expect(this.field).toBeVisible();
    await expect(this.element).toHaveAttribute('data-stage', /./u);
  }

  async reloads(): Promise<void> {
    await this.page.reload();
    await expect(this.element).toHaveAttribute('data-stage', /./u);
  }

  /** Signs in on the page. */
  async signsInAs(account: string): Promise<void> {
    await this.page.locator(hooks.signInAs(account)).click();
    await expect(this.page.locator(hooks.signedIn(account))).toBeVisible();
  }

  async seesThatNobodyIsSignedIn(): Promise<void> {
    await expect(this.page.locator(hooks.SIGN_IN)).toBeVisible();
  }

  /** Types a code, key by key, in place of what stands in the field. */
  async types(code: string): Promise<void> {
    this.secrets.push(code);
    await this.field.fill('');
    await this.field.pressSequentially(code);
  }

  /** Pastes a text with the keyboard wherever the page has the focus. */
  async pastes(text: string): Promise<void> {
    this.secrets.push(text);
    await this.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await this.page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
    await this.page.keyboard.press('Control+v');
  }

  /** Pastes several cards at once, as they stand in an e-mail, and presses the button once. */
  async redeemsAtOnce(...codes: readonly string[]): Promise<void> {
    this.secrets.push(...codes);
    await this.pastes(`Here are your cards.\n\n${codes.map((code, index) => `Card ${index + 1}: ${code}`).join('\n')}\n`);
    await this.submits();
  }

  /** Sees how far each card of the list is, in the customer's language. */
  async seesCards(...states: readonly string[]): Promise<void> {
    const cards = this.element.locator(hooks.CARD);
    await expect.poll(() => cards.evaluateAll((all) => all.map((card) => card.getAttribute('data-card')))).toEqual(states);
  }

  /** Takes a card of the list into the field, counted from 1. */
  async takesCard(number: number): Promise<void> {
    await this.element.locator(hooks.takeCard(number - 1)).click();
  }

  /** What the panel asks to be entered. */
  get entry(): Locator {
    return this.element.locator(hooks.ENTRY);
  }

  /** Enters what the panel asks for, and presses its button. */
  async enters(text: string): Promise<void> {
    await this.entry.fill(text);
    await this.element.locator(hooks.SEND_ENTRY).click();
  }

  /** Redeems a card that is credited after a security check only. */
  async isAskedToProve(code: string): Promise<void> {
    await this.opens();
    await this.redeems(code);
    await expect(this.element).toHaveAttribute('data-stage', 'checking');
  }

  /** What the panel says by this message. */
  says(message: string): Locator {
    return this.panel.locator(`[data-message="${message}"]`);
  }

  /** Opens the outbox in another tab, follows the link of the newest message, and comes back. */
  async followsTheMailedLink(at = this.address): Promise<void> {
    const outbox = await this.page.context().newPage();
    await outbox.goto(`${at}/outbox.html`);
    const opened = this.page.context().waitForEvent('page');
    await outbox.locator('.messages').getByRole('link', { name: /mailed-link/u }).first().click();
    const link = await opened;
    this.secrets.push(/mailed-link\S*#(\w+)/u.exec((await this.messages())[0]?.text ?? '')?.[1] ?? 'no token');
    await link.locator(hooks.FOLLOW).click();
    await expect(link.locator(hooks.FOLLOW)).toBeHidden();
    expect(link.url(), 'the token is out of the address').not.toContain('#');
    await outbox.close();
    await link.close();
    await this.page.bringToFront();
  }

  /** The messages that the backend has written, newest first. */
  async messages(): Promise<readonly Message[]> {
    return (await (await this.page.request.get(`${this.address}/demo/outbox`)).json()) as readonly Message[];
  }

  /**
   * Presses a button that has a security code sent, and waits until it came and the page knows of it: a clock that is moved on before that would
   * end the wait for the answer.
   */
  async hasACodeSent(action: string): Promise<string> {
    const before = (await this.messages()).length;
    await this.presses(action);
    await expect.poll(async () => (await this.messages()).length).toBe(before + 1);
    await expect(this.element.locator(hooks.SEND_ENTRY)).toBeEnabled();
    return this.looksIntoTheMail();
  }

  /** The security code of the last message that came, once one is there. */
  async looksIntoTheMail(): Promise<string> {
    let code = '';
    await expect.poll(async () => {
      code = /\b\d{6}\b/u.exec((await this.messages())[0]?.text ?? '')?.[0] ?? '';
      return code;
    }).not.toBe('');
    this.secrets.push(code);
    return code;
  }

  /** Sends what is in the field. */
  async submits(): Promise<void> {
    await this.element.locator('button[type="submit"]').click();
  }

  /** Types a code and sends it. */
  async redeems(code: string): Promise<void> {
    await this.types(code);
    await this.submits();
  }

  async presses(action: string): Promise<void> {
    await this.element.locator(hooks.action(action)).click();
  }

  /** Finds a situation in the list under the field. */
  async finds(situation: string): Promise<void> {
    await this.element.locator(hooks.SITUATIONS).click();
    await this.presses(`situation:${situation}`);
  }

  /** Copies the link that goes on from here; it is in the clipboard then. */
  async copiesTheLink(): Promise<string> {
    await this.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await this.element.locator(hooks.COPY_LINK).click();
    const link = await this.element.locator(hooks.LINK).inputValue();
    await expect.poll(() => this.page.evaluate(() => navigator.clipboard.readText())).toBe(link);
    return link;
  }

  /** Clears cookies and site data, as in the settings of the browser. */
  async wipesEverything(): Promise<void> {
    await this.page.context().clearCookies();
    await this.page.evaluate(() => {
      localStorage.clear();
      sessionStorage.clear();
    });
  }

  /** Has a browser that lets pages store nothing, from the next page on. */
  async storesNothing(): Promise<void> {
    await this.page.addInitScript(() => {
      for (const area of ['localStorage', 'sessionStorage']) {
        Object.defineProperty(window, area, { get: () => { throw new DOMException('blocked', 'SecurityError'); } });
      }
    });
  }

  /** Follows the link of a step. */
  async follows(step: string): Promise<void> {
    await this.current(step).getByRole('link').click();
  }

  /** Goes back from another page of the site to the redeem page. */
  async goesBack(): Promise<void> {
    await this.page.locator(hooks.BACK).first().click();
    await expect(this.element).toHaveAttribute('data-stage', /./u);
  }

  /** Chooses another language on the page. */
  async chooses(language: Language): Promise<void> {
    await this.page.locator(hooks.LANGUAGES).selectOption(language.tag);
  }

  /** Sees the card credited, in the customer's language; the sum is somewhere in what is said. */
  async seesCredit(sum: string): Promise<void> {
    await expect(this.element).toHaveAttribute('data-stage', 'redeemed');
    await expect(this.panel).toContainText(this.money(sum));
    await this.reads();
  }

  /** Sees why it was not credited, in the customer's language. */
  async seesProblem(slug: string): Promise<void> {
    await expect(this.element).toHaveAttribute('data-stage', 'refused');
    await expect(this.panel).toHaveAttribute('data-problem', slug);
    await this.reads();
  }

  async seesStep(step: string, state: StepState): Promise<void> {
    await expect(this.element.locator(hooks.step(step, state))).toHaveCount(1);
  }

  /** Sees exactly these steps, in this order; one that was done before may be there again. */
  async seesSteps(...steps: readonly `${string}: ${StepState}`[]): Promise<void> {
    await expect.poll(() => this.steps()).toEqual(steps);
  }

  /** Sees when the wait is over, by the clock on this customer's wall; returns the instant. */
  async seesEndOfWait(): Promise<Date> {
    const time = this.current('wait').locator('time');
    const until = new Date(await time.getAttribute('datetime') ?? Number.NaN);
    expect(readsTime(await time.innerText(), until, this.language.locale)).toEqual([]);
    return until;
  }

  /** Sees the credits of the payment history, which is another page. */
  async seesHistory(): Promise<HistoryEntry[]> {
    const entries = this.page.locator(hooks.HISTORY_ENTRY);
    await expect(entries.first()).toBeVisible();
    return (await entries.allInnerTexts()).map((text) => ({ text }));
  }

  /** So much time goes by, here and where the backend is. The page's clock has to be installed before. */
  async letsPass(seconds: number): Promise<void> {
    const passed = await this.page.request.post(`${this.address}/demo/clock`, { data: { seconds }, headers: { origin: this.address } });
    expect(passed.status()).toBe(204);
    await this.page.clock.fastForward(seconds * 1000);
  }

  /** A day goes by while the page is closed. */
  async comesBackAfterADay(): Promise<void> {
    await this.page.clock.fastForward('24:00:01');
    await this.reloads();
  }

  /** Opens what the balance pays for. */
  async opensTheBalance(): Promise<void> {
    await this.element.locator(hooks.BALANCE).click();
    await expect(this.outlook).toBeVisible();
  }

  /** Opens another page of the site and waits until it shows the account. */
  async visits(page: 'membership' | 'history'): Promise<void> {
    await this.page.goto(`${this.address}/${page}.html`);
    await expect(this.page.locator(hooks.FACTS)).toBeVisible();
  }

  /** Money as this customer's language writes it; digits and signs without regard to which spaces stand between them. */
  money(amount: string): RegExp {
    const format = new Intl.NumberFormat(this.language.locale, { style: 'currency', currency: 'EUR' });
    return new RegExp(format.format(Number(amount)).replace(/[.$]/gu, '\\$&').replace(/\s/gu, '\\s'), 'u');
  }

  /** The step of this kind that is to be done now. */
  private current(step: string): Locator {
    return this.element.locator(hooks.step(step, 'current'));
  }

  private async steps(): Promise<string[]> {
    // A notice about the account has steps of its own.
    return this.panel.locator('[data-step]').evaluateAll((steps) =>
      steps.map((step) => `${step.getAttribute('data-step')}: ${step.getAttribute('data-state')}`));
  }

  /** Finds the panel in a language: said to be in it, looking like it, no part marked as another one's, and nothing of the view left out. */
  async readsIn(language: Language): Promise<void> {
    await expect.poll(() => this.panel.evaluate((panel) => panel.closest('[lang]')?.getAttribute('lang'))).toBe(language.tag);
    await expect(this.panel.locator(`[lang]:not([lang="${language.tag}"])`)).toHaveCount(0);
    await expect.poll(async () => foreign(await this.panel.innerText(), language)).toEqual([]);
    expect(await this.element.evaluate(leftOut)).toEqual([]);
  }

  private async reads(): Promise<void> {
    await expect(this.panel.getByRole('heading').first()).toBeVisible();
    await this.readsIn(this.language);
  }
}

/** Runs in the page: the texts of the view's outcome that the panel does not show as they are. */
function leftOut(element: Element): string[] {
  const plain = (text: string): string => text.replace(/[\u2066-\u2069]/gu, '').replace(/\s+/gu, ' ').trim();
  const texts: string[] = [];
  const collect = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    if ('text' in value && 'language' in value) texts.push(plain(String(value.text)));
    else Object.values(value).forEach(collect);
  };
  collect((element as Element & { view: { outcome: unknown } }).view.outcome);
  const shown = plain(element.querySelector('[data-tone]')?.textContent ?? '');
  return texts.length === 0 ? ['the view has no outcome'] : texts.filter((text) => !shown.includes(text));
}
