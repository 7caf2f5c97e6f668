/**
 * What reading a language and wording a view cost in the shipped module, beside `@fluent/bundle` in the same page: `cargo xtask benchmark`.
 * Theirs gives texts; ours draws the view, gives texts and parts, and hands all of it over to JavaScript.
 */
import type { Page } from '@playwright/test';

import { expect, test } from '../field/field-test.ts';
import { printRatio } from './ratio.ts';

const LANGUAGES = ['cs', 'ar'] as const;

for (const language of LANGUAGES) {
  test(`words in ${language}`, async ({ page, fieldPage }) => {
    await page.goto(`${fieldPage.url}/imask`);
    const messages = await page.evaluate(prepare, language);
    // Otherwise the one that does less would be the faster one.
    expect(messages.length).toBeGreaterThan(10);
    expect(messages.map(({ id, ours }) => ({ id, text: ours }))).toEqual(messages.map(({ id, theirs }) => ({ id, text: theirs })));
    const ratio = (what: string, job: 'read' | 'word', times: number): Promise<void> => printRatio(
      `${what} in ${language}`,
      ['redeemkit', () => timed(page, `our-${job}`, times)],
      ['@fluent/bundle', () => timed(page, `their-${job}`, times)],
    );
    await ratio('a language file read', 'read', 50);
    await ratio(`a view of ${messages.length} messages`, 'word', 3000);
  });
}

/** What each piece of work took, in microseconds: many of it at once, since one is shorter than the browser's clock can tell. */
function timed(page: Page, job: string, times: number): Promise<number[]> {
  return page.evaluate(([name, count]) => {
    const work = (window as unknown as Jobs).jobs[name];
    if (work === undefined) throw new Error(name);
    const began = performance.now();
    for (let time = 0; time < count; time += 1) work();
    return [(performance.now() - began) * 1000 / count];
  }, [job, times] as const);
}

interface Jobs extends Window {
  jobs: Record<string, () => unknown>;
}

interface Worded {
  readonly id: string;
  readonly ours: string;
  readonly theirs: string;
}

/** Runs in the page: makes both ready to work, a view with a problem and its steps among it, and gives what each says. */
async function prepare(language: string): Promise<Worded[]> {
  const module = async (path: string): Promise<any> => import(path);
  const glue = await module('/generated/redeemkit.js');
  await glue.default({ module_or_path: await WebAssembly.compile(await (await fetch('/dist/redeemkit.wasm')).arrayBuffer()) });
  const { FluentBundle, FluentResource } = await module('/modules/@fluent/bundle/esm/index.js');
  // As it is delivered: without comments.
  const fluent = (await (await fetch(`/dist/locales/${language}.ftl`)).text()).replace(/^#.*\n/gmu, '');

  const program = { name: 'Benchmark', formats: [{ ready: 'stripe' }] };
  const redeemer = new glue.Redeemer({ program, languages: [language], storage: 'none', endpoint: '' });
  redeemer.add_locale(language, fluent);
  redeemer.start(() => undefined);
  redeemer.type_text('ABCDEFGH');
  redeemer.submit();
  while (redeemer.view().outcome === null) await new Promise((resolve) => setTimeout(resolve, 50));

  interface Said { id: string; text: string; arguments: Record<string, { value: unknown }> }
  const said: Said[] = [];
  const collect = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    if ('text' in value && 'language' in value) said.push(value as unknown as Said);
    else Object.values(value).forEach(collect);
  };
  collect(redeemer.view());
  const read = (): any => {
    const bundle = new FluentBundle(language, { useIsolating: false });
    bundle.addResource(new FluentResource(fluent));
    return bundle;
  };
  const bundle = read();
  const word = ({ id, arguments: given }: Said): string => {
    const [name = '', attribute] = id.split('.');
    const message = bundle.getMessage(name);
    const values = Object.fromEntries(Object.entries(given).map(([variable, { value }]) => [variable, value]));
    return bundle.formatPattern(attribute === undefined ? message.value : message.attributes[attribute], values, []);
  };
  const other = new glue.Redeemer({ program, languages: [language], storage: 'none', endpoint: '' });
  (window as unknown as Jobs).jobs = {
    'our-read': () => other.add_locale(language, fluent),
    'their-read': read,
    'our-word': () => redeemer.view(),
    'their-word': () => said.map(word),
  };
  return said.map((message) => ({ id: message.id, ours: message.text.replace(/[\u2066-\u2069]/gu, ''), theirs: word(message) }));
}
