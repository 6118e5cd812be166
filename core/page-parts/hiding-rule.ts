import { isClosed } from "./is-closed.ts";

/**
 * The rule by which a sheet from the network takes parts out of a page. It hides and can do nothing else, and never a page's frame
 * (its root, body and what stands right below) nor everything of a kind: null for a selector that would, or that is a list.
 * A slip in a table is not to empty a site for everybody.
 */
export function hidingRule(selector: string): string | null {
  if (!isClosed(selector) || /[@;<!]|\/\*/.test(selector)) return null;
  const last = bare(selector)
    .trim()
    .split(/[\s>+~]+/)
    .at(-1)!;
  const isNamed = /^(?:[a-z][a-z0-9]*)?[#.[]/.test(last) || /^[a-z][a-z0-9]*-/.test(last);
  return isNamed && !bare(selector).includes(",") ? `body > * :is(${selector}) { display: none !important; }\n` : null;
}

/** Without what stands in brackets and quotation marks. */
function bare(selector: string): string {
  let text = selector.replace(/\\./gs, "").replace(/"[^"]*"|'[^']*'/g, "");
  for (let before = ""; before !== text;) {
    before = text;
    text = text.replace(/\([^()]*\)/g, "").replace(/\[[^[\]]+\]/g, "[]");
  }
  return text;
}
