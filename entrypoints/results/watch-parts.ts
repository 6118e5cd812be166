import type { PagePart } from "../../core/page-parts/page-parts.ts";
import { listen } from "../../platform/page/sound-dom.ts";
import type { Keeper } from "./create-keeper.ts";

export type PartWatch = { readonly document: Document; readonly parts: readonly PagePart[]; readonly keeper: Keeper };

/**
 * Shows the keeper every element that is a part: those of the page as it is read, those that are added later, and those whose
 * attributes or text change. Before the next frame is painted, because observers are heard before it. Gives a way to look at
 * all of them again.
 */
export function watchParts({ document, parts, keeper }: PartWatch): (how: "seen" | "unseen") => void {
  const selector = parts.map(({ select }) => select).join(", ");
  const attributes = parts.flatMap(({ source = [] }) => source.flatMap(({ attribute }) => attribute ?? []));
  const lookInto = (root: ParentNode, again?: "seen" | "unseen") => {
    for (const part of root.querySelectorAll(selector)) keeper.look(part, again);
  };
  const lookAround = (element: Element) => {
    // A part may be there before what it shows is, and lie in another part.
    for (let part = element.closest(selector); part !== null; part = part.parentElement?.closest(selector) ?? null)
      keeper.look(part);
  };
  const hear = (records: readonly MutationRecord[]) => {
    for (const { type, target, attributeName } of records) {
      if (type !== "attributes") continue;
      const element = target as Element;
      if (attributeName === "style") keeper.treatAgain(element);
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
    attributeFilter: [...new Set(attributes), "style"],
  });
  lookInto(document);
  listen(document, "DOMContentLoaded", () => lookInto(document));
  return (how) => lookInto(document, how);
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
