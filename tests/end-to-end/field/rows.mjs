// @ts-check
/**
 * What a field for codes must do with what people and machines do to it, row by row, for codes of four groups of four. `|` is the caret.
 * The rows are those of a measurement of seven input masks, each of which got some of them wrong, and a few more.
 */

/**
 * @typedef {object} Action One of these.
 * @property {string} [types] key by key
 * @property {string} [presses] a key by its WebDriver name, with `Control+` before it where it is held
 * @property {string} [pastes] copied from elsewhere on the page and pasted by the keyboard
 * @property {string} [composes] letter by letter in one composition, as keyboards of phones and input methods do
 * @property {string} [fills] set from outside with one input event, as autofill does
 *
 * @typedef {object} Row
 * @property {string} name
 * @property {string} start what stands in the field
 * @property {Action[]} actions
 * @property {string} shows what stands in it afterwards
 */

/** @param {string} text @param {string} code @returns {Row} */
const pasted = (text, code = 'ABCD-EFGH-2345-6789') => ({ name: `paste ${JSON.stringify(text)}`, start: '|', actions: [{ pastes: text }], shows: `${code}|` });

/** @type {readonly Row[]} */
export const ROWS = [
  { name: 'type small letters', start: '|', actions: [{ types: 'abcdefgh2345' }], shows: 'ABCD-EFGH-2345|' },
  { name: 'type the dashes too', start: '|', actions: [{ types: 'abcd-efgh-2345-6789' }], shows: 'ABCD-EFGH-2345-6789|' },
  { name: 'type in the middle', start: 'AB|CD-EFGH-2345-678', actions: [{ types: 'X' }], shows: 'ABX|C-DEFG-H234-5678' },
  { name: 'type at the end of a group', start: 'ABC|D-EFGH', actions: [{ types: 'X' }], shows: 'ABCX-|DEFG-H' },
  { name: 'Backspace after a dash', start: 'ABCD-|EFGH-2345', actions: [{ presses: 'Backspace' }], shows: 'ABC|E-FGH2-345' },
  { name: 'Backspace twice over a dash', start: 'ABCD-E|FGH', actions: [{ presses: 'Backspace' }, { presses: 'Backspace' }], shows: 'ABC|F-GH' },
  { name: 'Delete before a dash', start: 'ABCD|-EFGH', actions: [{ presses: 'Delete' }], shows: 'ABCD|-FGH' },
  { name: 'Delete twice over a dash', start: 'ABC|D-EFGH', actions: [{ presses: 'Delete' }, { presses: 'Delete' }], shows: 'ABC|F-GH' },
  { name: 'type in the middle when it is full', start: 'AB|CD-EFGH-2345-6789', actions: [{ types: 'X' }], shows: 'ABX|C-DEFG-H234-5678-9' },
  { name: 'type on when it is full', start: 'ABCD-EFGH-2345-6789|', actions: [{ types: 'XYZ' }], shows: 'ABCD-EFGH-2345-6789-XYZ|' },
  pasted('ABCD-EFGH-2345-6789'),
  pasted('  ABCD EFGH  2345 6789 '),
  pasted('ABCD–EFGH—2345‐6789'),
  pasted('AB​CD EFGH­2345⁠6789'),
  pasted('ＡＢＣＤ－ＥＦＧＨ－２３４５－６７８９'),
  pasted('abcd_efgh/2345.6789\n'),
  pasted('Code: ABCD-EFGH-2345-6789'),
  pasted('Your card: ABCD EFGH 2345 6789, valid until 2027.'),
  pasted('Ihr Gutscheincode lautet “abcdefgh23456789”'),
  pasted('ギフトコードはＡＢＣＤ－ＥＦＧＨ－２３４５－６７８９です。'),
  pasted('https://shop.example/redeem?code=ABCD-EFGH-2345-6789&from=mail'),
  pasted('Dear Anna,\nhere is your present.\n\nCode:\nABCD-EFGH-2345-6789\n'),
  { name: 'undo finding the code', start: 'ABCD-EF|', actions: [{ pastes: 'Code: ABCD-EFGH-2345-6789' }, { presses: 'Control+z' }], shows: 'Code: ABCD-EFGH-2345-6789|' },
  { name: 'undo it twice', start: 'ABCD-EF|', actions: [{ pastes: 'Code: ABCD-EFGH-2345-6789' }, { presses: 'Control+z' }, { presses: 'Control+z' }], shows: 'ABCD-EF|' },
  pasted('ABCD-EFGH-2345-6789\nJKLM-NPQR-STUV-2345', 'ABCD-EFGH-2345-6789 JKLM-NPQR-STUV-2345'),
  pasted('ABCD-EFGH-2345-6789X', 'ABCD-EFGH-2345-6789-X'),
  { name: 'paste into the middle', start: 'ABCD-|9', actions: [{ pastes: 'EF-GH' }], shows: 'ABCD-EFGH-|9' },
  { name: 'paste a whole code beside another', start: 'ZZZZ-ZZZZ|-ZZZZ', actions: [{ pastes: 'ABCD-EFGH-2345-6789' }], shows: 'ABCD-EFGH-2345-6789|' },
  { name: 'undo in the middle', start: 'AB|CD-EFGH-2345', actions: [{ types: 'X' }, { presses: 'Control+z' }], shows: 'AB|CD-EFGH-2345' },
  { name: 'redo in the middle', start: 'AB|CD-EFGH-2345', actions: [{ types: 'X' }, { presses: 'Control+z' }, { presses: 'Control+y' }], shows: 'ABX|C-DEFG-H234-5' },
  { name: 'undo a paste', start: 'ABCD-EF|', actions: [{ pastes: 'ZZZZ-ZZZZ-ZZZZ-ZZZZ' }, { presses: 'Control+z' }], shows: 'ABCD-EF|' },
  { name: 'compose on an empty field', start: '|', actions: [{ composes: 'abcdefg' }], shows: 'ABCD-EFG|' },
  { name: 'compose full-width letters', start: '|', actions: [{ composes: 'ａｂｃｄｅ' }], shows: 'ABCD-E|' },
  { name: 'autofill', start: 'ZZ|', actions: [{ fills: 'abcdefgh23456789' }], shows: 'ABCD-EFGH-2345-6789|' },
  { name: 'half of a surrogate pair', start: 'AB|', actions: [{ fills: 'ABCDE\uD83C' }], shows: 'ABCD-E�|' },
  { name: 'delete an emoji', start: 'ABCD-🎁|', actions: [{ presses: 'Backspace' }], shows: 'ABCD|' },
  { name: 'delete a word', start: 'ABCD-EFGH-2345|', actions: [{ presses: 'Control+Backspace' }], shows: 'ABCD-EFGH|' },
];

/** The fastest keys that scanners type; Enter ends a scan. */
export const SCANNED = { milliseconds: 5, code: 'ABCDEFGH23456789', shows: 'ABCD-EFGH-2345-6789|' };
