// @ts-check
/**
 * A visit to the page through WebDriver: what a person does and sees. Things are looked for inside open shadow trees too.
 */
import * as hooks from '../hooks.mjs';

/** How long something may take to appear: far longer than it does, so that a slow machine is no failure. */
const PATIENCE = 60_000;

/** Runs in the page: everything that fits a selector, through open shadow trees. */
const FIND_ALL = `
  const findAll = (selector, parent = document) => [...parent.querySelectorAll('*')].flatMap((element) => [
    ...(element.matches(selector) ? [element] : []),
    ...(element.shadowRoot ? findAll(selector, element.shadowRoot) : []),
  ]);`;

export class Visit {
  /**
   * @param {import('selenium-webdriver').WebDriver} window
   * @param {string} address
   */
  constructor(window, address) {
    this.window = window;
    this.address = address;
  }

  /**
   * Opens the page in a language, signs in on it and waits until it can be used.
   *
   * @param {string} account
   * @param {string} language
   */
  async opensSignedIn(account, language) {
    await this.window.get(`${this.address}/?lang=${language}`);
    // WebDriver has no way to the console of WebKitGTK: the page is asked to remember what goes wrong.
    await this.inPage(`
      window.complaints = [];
      addEventListener('error', (event) => complaints.push(String(event.message)));
      addEventListener('unhandledrejection', (event) => complaints.push(String(event.reason)));
      document.addEventListener('securitypolicyviolation', (event) => complaints.push(event.effectiveDirective));`);
    await (await this.find(hooks.signInAs(account))).click();
    await this.find(hooks.signedIn(account));
    await this.sees('stage', 'ready');
  }

  /** Opens the page for a customer who is signed in already. @param {string} language */
  async opens(language) {
    await this.window.get(`${this.address}/?lang=${language}`);
    await this.sees('stage', 'ready');
  }

  /** What went wrong since the page was opened. @returns {Promise<string[]>} */
  complaints() {
    return this.inPage('return window.complaints');
  }

  /** Types a code and sends it. @param {string} code */
  async redeems(code) {
    const field = await this.find(`${hooks.ELEMENT} input`);
    await field.sendKeys(code);
    await (await this.find(`${hooks.ELEMENT} button[type="submit"]`)).click();
  }

  /** @param {string} action */
  async presses(action) {
    await (await this.find(hooks.action(action))).click();
  }

  /**
   * Waits until the stage, or the problem, is this one.
   *
   * @param {'stage' | 'problem'} what
   * @param {string} value
   */
  async sees(what, value) {
    await this.find(`[data-${what}="${value}"]`);
  }

  /**
   * @param {string} slug
   * @param {string} state
   */
  async seesStep(slug, state) {
    await this.find(hooks.step(slug, state));
  }

  /** Waits until the page has nothing more to do by itself. @returns {Promise<{ stage: string, problem: string, speaks: boolean }>} */
  rests() {
    const script = `${FIND_ALL}
      const element = findAll(arguments[0])[0];
      const stage = element?.dataset.stage ?? '';
      const panel = findAll('[data-tone]')[0];
      const problem = panel?.dataset.problem ?? '';
      return /^(?:ready|refused|redeemed)$/u.test(stage) ? { stage, problem, speaks: panel !== undefined } : null;`;
    return this.window.wait(() => this.inPage(script, hooks.ELEMENT), PATIENCE, 'the page does not come to rest');
  }

  /** The steps with their states, in order. @returns {Promise<string[]>} */
  steps() {
    return this.inPage(`${FIND_ALL} return findAll('[data-step]').map(({ dataset }) => dataset.step + ': ' + dataset.state)`);
  }

  /** @returns {Promise<string>} */
  readsPanel() {
    return this.inPage(`${FIND_ALL} return findAll(arguments[0])[0].innerText`, hooks.PANEL);
  }

  /** The language the panel is said to be in. @returns {Promise<string>} */
  language() {
    return this.inPage(`${FIND_ALL} return findAll(arguments[0])[0].closest('[lang]').lang`, hooks.PANEL);
  }

  /**
   * @param {string} selector
   * @returns {Promise<import('selenium-webdriver').WebElement>}
   */
  async find(selector) {
    // A selector that goes into a shadow tree cannot be matched from outside: its last part is looked for alone.
    const script = `${FIND_ALL} return findAll(arguments[0])[0] ?? findAll(arguments[0].split(' ').at(-1))[0] ?? null`;
    return this.window.wait(() => this.inPage(script, selector), PATIENCE, `${selector} does not appear`);
  }

  /**
   * Runs a script in the page. It must not return a promise: on a busy machine WebKitGTK's driver sometimes never hears of its end.
   *
   * @param {string} script
   * @param {...unknown} values
   * @returns {Promise<any>}
   */
  inPage(script, ...values) {
    return this.window.executeScript(script, ...values);
  }
}
