import { listen } from "../../platform/page/sound-dom.ts";

export type PartWatch = {
  readonly document: Document;
  /** Of all parts together. */
  readonly selector: string;
  /** Those whose change may mean another source. */
  readonly attributes: readonly string[];
  readonly onPart: (element: Element) => void;
  /** The page has written into an element's own style. */
  readonly onStyle: (element: Element) => void;
};

/**
 * Tells of every element that fits: those of the page as it is read, those that are added later, and those whose attributes
 * or text change. Before the next frame is painted, because observers are heard before it.
 */
export function watchParts({ document, selector, attributes, onPart, onStyle }: PartWatch): void {
  const lookInto = (root: ParentNode) => {
    for (const part of root.querySelectorAll(selector)) onPart(part);
  };
  const lookAround = (element: Element) => {
    // A part may be there before what it shows is, and lie in another part.
    for (let part = element.closest(selector); part !== null; part = part.parentElement?.closest(selector) ?? null)
      onPart(part);
  };
  const hear = (records: readonly MutationRecord[]) => {
    for (const { type, target, attributeName } of records) {
      if (type !== "attributes") continue;
      const element = target as Element;
      if (attributeName === "style") onStyle(element);
      // A picture may come as a background.
      if (attributeName !== "style" || element.getAttribute("style")?.includes("url(")) lookAround(element);
    }
    for (const element of topmost(records.flatMap(addedBy))) {
      lookAround(element);
      lookInto(element);
    }
  };
  new MutationObserver(hear).observe(document, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
    attributeFilter: [...attributes, "style"],
  });
  lookInto(document);
  listen(document, "DOMContentLoaded", () => lookInto(document));
}

/** Elements that are new, or have new text. */
function addedBy({ type, target, addedNodes }: MutationRecord): Element[] {
  if (type === "attributes") return [];
  const nodes: readonly Node[] = type === "childList" ? [...addedNodes] : [target];
  return nodes.flatMap((node) => (node instanceof Element ? node : (node.parentElement ?? [])));
}

/** Without those that lie directly in others of them. */
function topmost(elements: readonly Element[]): Element[] {
  const all = new Set(elements);
  return [...all].filter(({ parentElement }) => parentElement === null || !all.has(parentElement));
}
