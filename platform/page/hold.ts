import { setStyleText, styleOf, styleText } from "./sound-dom.ts";

/** Keeps one element out of sight, or one inline property at one value, and gives back what the page had. */
export type Hold = {
  readonly element: Element;
  /** Puts it back if the page took it away; true when it had to. */
  readonly keep: () => boolean;
  readonly release: () => void;
};

/**
 * An inline `!important` declaration: of what a page's style sheets can say only a transition outranks it, and the `:host`
 * rule of a shadow tree. What the page writes to the same property meanwhile is remembered as its wish and stands after
 * `release`. An element without inline style (XML of no known vocabulary) is left alone.
 */
export function createHold(element: Element, property: string, value: string): Hold {
  const style = styleOf(element);
  return style === undefined
    ? { element, keep: () => false, release: () => {} }
    : hold(element, style, property, value);
}

function hold(element: Element, style: CSSStyleDeclaration, property: string, value: string): Hold {
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

/** Several properties of one element at once. */
export function holdAll(element: Element, wanted: readonly (readonly [property: string, value: string])[]): Hold {
  const holds = wanted.map(([property, value]) => createHold(element, property, value));
  return {
    element,
    keep: () => holds.filter((one) => one.keep()).length > 0,
    // Backwards, so that each finds the element as it left it.
    release: () => {
      for (const one of holds.toReversed()) one.release();
    },
  };
}

/** A page's transition of `display` would keep the element in sight for as long as the page likes. */
export const holdUnseen = (element: Element): Hold =>
  holdAll(element, [
    ["transition-property", "none"],
    ["display", "none"],
  ]);
