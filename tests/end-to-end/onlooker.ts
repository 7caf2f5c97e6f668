/**
 * Somebody who looks over the customer's shoulder during a walk: at the console, at the content security policy, and for codes
 * where no code may be. It judges after the walk; it never takes part.
 */
import type { BrowserContext, Page, Request } from '@playwright/test';

/** The marker by which a breach of the policy is told from other lines of the console. */
const BREACH = 'securitypolicyviolation';

/** What Chromium logs for an answer that is no success: expected wherever a walk is about a refusal. */
const ANSWER_WITH_ERROR_STATUS = /^Failed to load resource: the server responded with a status of [45]\d\d /u;

/** What it logs for a connection that broke: expected only where a walk breaks it. */
const BROKEN_CONNECTION = /^Failed to load resource: net::ERR_(?:CONNECTION_RESET|EMPTY_RESPONSE|FAILED|ABORTED|INTERNET_DISCONNECTED)/u;

/** The calls that take a secret, each with the members of its body that it belongs in. */
const TAKEN_BY: readonly (readonly [RegExp, readonly string[]])[] = [
  [/\/redemptions$/u, ['code', 'pin']],
  [/\/identity-checks\/[^/]+\/answer$/u, ['answer', 'proof']],
  [/\/mailed-links$/u, ['token']],
  [/\/demo\/payment-proof$/u, ['number']],
];

export class Onlooker {
  private readonly lines: { readonly kind: string; readonly text: string }[] = [];
  private readonly addresses = new Set<string>();
  private readonly titles = new Set<string>();
  private readonly requests = new Set<string>();

  /** Starts looking, before the first page is opened. */
  static async beside(context: BrowserContext): Promise<Onlooker> {
    const onlooker = new Onlooker();
    await context.addInitScript((breach) => {
      document.addEventListener('securitypolicyviolation', (event) => {
        console.error(`${breach}: ${event.effectiveDirective} ${event.blockedURI}`);
      });
    }, BREACH);
    context.on('console', (line) => onlooker.lines.push({ kind: line.type(), text: line.text() }));
    context.on('weberror', (error) => onlooker.lines.push({ kind: 'error', text: String(error.error()) }));
    context.on('request', (request) => {
      onlooker.addresses.add(withoutToken(request.url()));
      onlooker.requests.add(whatElseIsSent(request));
    });
    context.on('page', (page) => onlooker.follow(page));
    for (const page of context.pages()) onlooker.follow(page);
    return onlooker;
  }

  private follow(page: Page): void {
    page.on('framenavigated', (frame) => {
      this.addresses.add(withoutToken(frame.url()));
      // A page that is already gone has no title any more, and none that a history could keep.
      frame.title().then((title) => this.titles.add(title), () => undefined);
    });
  }

  /** Lines of the console that should not be there. */
  complaints({ brokenConnections = false } = {}): string[] {
    const serious = this.lines.filter(({ kind }) => kind === 'error' || kind === 'warning').map(({ text }) => text);
    const expected = (text: string): boolean =>
      ANSWER_WITH_ERROR_STATUS.test(text) || (brokenConnections && BROKEN_CONNECTION.test(text));
    return serious.filter((text) => !expected(text));
  }

  /** The places other than the field in which one of these codes is found. */
  async findsCodes(codes: readonly string[], page: Page): Promise<string[]> {
    this.titles.add(await page.title());
    const places: Record<string, readonly string[]> = {
      console: this.lines.map(({ text }) => text),
      address: [...this.addresses, page.url()].map((address) => safelyDecoded(address)),
      request: [...this.requests],
      title: [...this.titles],
      cookie: (await page.context().cookies()).map(({ name, value }) => `${name}=${value}`),
      ...await page.evaluate(keptByThePage),
    };
    places['resource'] = (places['resource'] ?? []).map(withoutToken);
    const found = Object.entries(places).flatMap(([place, texts]) => {
      const codesHere = codes.filter((code) => texts.some((text) => has(text, code)));
      return codesHere.map((code) => `${code} in ${place}`);
    });
    return [...new Set(found)];
  }
}

/** Whether a code is in a text. A security code is six digits like many, so only a run of six is one. */
function has(text: string, code: string): boolean {
  if (!/^\d{6}$/u.test(code)) return bare(text).includes(bare(code));
  return new RegExp(`(?<!\\d)${code.slice(0, 3)}[ -]?${code.slice(3)}(?!\\d)`, 'u').test(text);
}

/** The address of a mailed link as it is once its page was opened: the token in the fragment came with the message, and the page takes it out. */
function withoutToken(address: string): string {
  return address.replace(/(?<=\/mailed-link\.html)#.*$/u, '');
}

/** What a request says beside its address, without the secret that it is there to bring; to support goes the code that the customer agreed to send. */
function whatElseIsSent(request: Request): string {
  const headers = JSON.stringify(request.headers());
  const body = request.postData() ?? '';
  const path = new URL(request.url()).pathname;
  if (request.method() !== 'POST') return headers + body;
  try {
    const content = JSON.parse(body) as Record<string, unknown>;
    const agreed = path.endsWith('/support-requests') && 'code' in content ? ['code', 'text'] : [];
    const taken = TAKEN_BY.find(([call]) => call.test(path))?.[1] ?? agreed;
    return headers + JSON.stringify(Object.fromEntries(Object.entries(content).filter(([member]) => !taken.includes(member))));
  } catch {
    return headers + body;
  }
}

/** A code without what people put between its parts, so that every way of writing it is found. */
function bare(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, '').toUpperCase();
}

function safelyDecoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}

/** Runs in the page: everything it keeps or shows, by place. A field's value is no attribute, so the field itself is not among it. */
async function keptByThePage(): Promise<Record<string, string[]>> {
  const attributes: string[] = [];
  const texts: string[] = [];
  const walk = (parent: ParentNode): void => {
    for (const element of parent.querySelectorAll('*')) {
      // The demo lists its cards on the page before anybody has typed one.
      if (element.closest('#demo') !== null) continue;
      for (const { name, value } of element.attributes) attributes.push(`${name}=${value}`);
      if (element.shadowRoot !== null) walk(element.shadowRoot);
    }
  };
  // Where a walk blocks the storage, the page cannot have kept anything in it.
  const stored = (area: () => Storage): string[] => {
    try {
      return [JSON.stringify(area())];
    } catch {
      return [];
    }
  };
  walk(document);
  for (const element of document.querySelectorAll('redeem-code')) {
    texts.push(element.textContent ?? '', element.shadowRoot?.textContent ?? '');
  }
  return {
    attribute: attributes,
    text: texts,
    localStorage: stored(() => localStorage),
    sessionStorage: stored(() => sessionStorage),
    history: [JSON.stringify(history.state)],
    resource: performance.getEntries().map((entry) => entry.name),
    database: (await indexedDB.databases?.() ?? []).map(({ name }) => name ?? ''),
  };
}
