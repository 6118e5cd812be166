import { append, createHtml, parentOf, setStyleText, styleOf, styleText } from "./sound-dom.ts";

/** Keeps one element out of sight, or one inline property at one value, and gives back what the page had. */
export type Hold = {
  readonly element: Element;
  /** Puts it back if the page took it away; true when it had to. */
  readonly keep: () => boolean;
  readonly release: () => void;
};

/**
 * An inline `!important` declaration: nothing a page's style sheets say outranks it. What the page writes to the same
 * property meanwhile is remembered as its wish and stands after `release`.
 */
export function createHold(element: Element, property = "display", value = "none"): Hold {
  const style = styleOf(element);
  return style === undefined ? holdBySheet(element) : holdInline(element, style, property, value);
}

function holdInline(element: Element, style: CSSStyleDeclaration, property: string, value: string): Hold {
  let before: string | null = null;
  let after: string | null = null;
  let wish = { value: "", priority: "" };
  const stands = () =>
    style.getPropertyValue(property) === value && style.getPropertyPriority(property) === "important";
  const impose = () => {
    before = styleText(element);
    wish = { value: style.getPropertyValue(property), priority: style.getPropertyPriority(property) };
    style.setProperty(property, value, "important");
    after = styleText(element);
  };
  const keep = () => {
    if (stands()) return false;
    impose();
    return true;
  };
  const release = () => {
    // Untouched since: the page gets its own spelling back, to the letter.
    if (styleText(element) === after) return setStyleText(element, before);
    style.removeProperty(property);
    if (wish.value !== "") style.setProperty(property, wish.value, wish.priority);
    if (styleText(element) === "" && before !== "") setStyleText(element, null);
  };
  impose();
  return { element, keep, release };
}

/** A root without inline style (plain XML with a style sheet): one rule of ours inside it, more specific than any sane sheet. */
function holdBySheet(element: Element): Hold {
  const sheet = createHtml(element.ownerDocument, "style");
  sheet.textContent = `:root${":not(#_)".repeat(40)}{display:none!important}`;
  const keep = () => {
    if (parentOf(sheet) === element) return false;
    append(element, sheet);
    return true;
  };
  keep();
  return { element, keep, release: () => sheet.remove() };
}
