/**
 * What it costs to read a text of the field and write it in groups, after each key, without any page: ours through the module, imask's by its model.
 */
import { expect, test } from '../field/field-test.ts';
import { printRatio } from './ratio.ts';

const SHOWS = ['A', 'AB', 'ABC', 'ABCD-', 'ABCD-E', 'ABCD-EF', 'ABCD-EFG', 'ABCD-EFGH-', 'ABCD-EFGH-2'] as const;

interface Readers extends Window {
  readers: Record<'redeemkit' | 'imask', (text: string) => string>;
}

test('a key read', async ({ page, fieldPage }) => {
  await page.goto(`${fieldPage.url}/imask`);
  await page.evaluate(prepare);
  const read = (who: 'redeemkit' | 'imask') => (): Promise<number[]> => page.evaluate(([name, texts, times]) => {
    const reader = (window as unknown as Readers).readers[name];
    const began = performance.now();
    for (let time = 0; time < times; time += 1) for (const text of texts) reader(text);
    return [(performance.now() - began) * 1000 / times / texts.length];
  }, [who, SHOWS.map((text) => text.replaceAll('-', '').toLowerCase()), 300] as const);
  for (const text of SHOWS) {
    const [ours, theirs] = await page.evaluate((typed) => {
      const { readers } = window as unknown as Readers;
      return [readers.redeemkit(typed), readers.imask(typed)];
    }, text.replaceAll('-', '').toLowerCase());
    // A dash at the end is a matter of taste.
    expect([ours, theirs].map((shown) => shown?.replace(/-$/u, '')), text).toEqual([text.replace(/-$/u, ''), text.replace(/-$/u, '')]);
  }
  await printRatio('a key read, without a page', ['redeemkit', read('redeemkit')], ['imask', read('imask')]);
});

/** Runs in the page: both ready to read. */
async function prepare(): Promise<void> {
  const module = async (path: string): Promise<any> => import(path);
  const glue = await module('/generated/redeemkit.js');
  await glue.default({ module_or_path: await WebAssembly.compile(await (await fetch('/dist/redeemkit.wasm')).arrayBuffer()) });
  const program = { name: 'Rows', formats: [{ id: 'code', groups: [4, 4, 4, 4], alphabet: '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ' }] };
  const redeemer = new glue.Redeemer({ program, languages: [], storage: 'none', endpoint: '' });
  const { IMask } = window as unknown as { IMask: { createMask(options: object): { value: string } } };
  const mask = IMask.createMask({ mask: '####-####-####-####', definitions: { '#': /[A-Z0-9]/ }, prepareChar: (character: string) => character.toUpperCase() });
  (window as unknown as Readers).readers = {
    redeemkit: (text) => redeemer.arrange(text, text.length, text.length, true).text,
    imask: (text) => {
      mask.value = text;
      return mask.value;
    },
  };
}
