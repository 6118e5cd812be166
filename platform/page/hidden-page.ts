import { createHold, type Hold } from "./hold.ts";
import { childrenOf, parentOf, styleOf } from "./sound-dom.ts";

export type HiddenPage = {
  /** Hides what is new and what came back; true when something had come back. */
  readonly keep: (root: Element) => boolean;
  readonly release: () => void;
};

/**
 * A page out of sight whose root still stands, so that one child of it, ours, can be seen: every other child is not
 * displayed, and what the root itself paints (background, pseudo-elements) is made transparent, which the top layer is
 * not part of.
 */
export function createHiddenPage(ours?: Element): HiddenPage {
  const holds = new Map<Element, Hold>();
  let rootHolds: readonly Hold[] = [];
  const keepOne = (child: Element) => {
    // Nothing can be said about its looks, and no honest page has one next to its body.
    if (styleOf(child) === undefined) {
      child.remove();
      return false;
    }
    const hold = holds.get(child);
    if (hold !== undefined) return hold.keep();
    holds.set(child, createHold(child));
    return false;
  };
  const letGoOfStrays = (root: Element) => {
    for (const [child, hold] of holds) {
      if (parentOf(child) === root) continue;
      hold.release();
      holds.delete(child);
    }
  };
  return {
    keep: (root: Element) => {
      letGoOfStrays(root);
      if (rootHolds[0]?.element !== root) {
        releaseAll(rootHolds);
        rootHolds = [createHold(root, "opacity", "0"), createHold(root, "background", "none")];
      }
      const touched = childrenOf(root).filter((child) => child !== ours && keepOne(child));
      return touched.length + rootHolds.filter((hold) => hold.keep()).length > 0;
    },
    release: () => releaseAll([...holds.values(), ...rootHolds]),
  };
}

/** Backwards, so that each finds the element as it left it. */
function releaseAll(holds: readonly Hold[]): void {
  for (const hold of holds.toReversed()) hold.release();
}
