/**
 * Gives the element its look in whatever tree it stands, once per tree. Adopted sheets are the form that a strict
 * `style-src` lets through in all three engines; every rule weighs one class, so a page's own rules win easily.
 */
import rules from './redeem-code.css?inline';

let sheet: CSSStyleSheet | undefined;

/** Makes sure that the tree around `element` has the rules. */
export function adoptStyles(element: Element): void {
  const root = element.getRootNode();
  if (!(root instanceof Document || root instanceof ShadowRoot)) return;
  if (sheet === undefined) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(rules);
  }
  if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
}
