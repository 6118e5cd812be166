import { holdAll, holdUnseen, type Hold } from "./hold.ts";
import { childrenOf, parentOf, styleOf } from "./sound-dom.ts";

export type HiddenPage = {
  /** Hides what is new and what came back; true when something had come back. */
  readonly keep: (root: Element) => boolean;
  /** Whether a part is displayed for all that: a shadow tree's rules for its own host outrank inline style. */
  readonly isSeen: () => boolean;
  readonly release: () => void;
};

/**
 * A page out of sight whose root still stands, so that one child of it, ours, can be seen: every other child is not
 * displayed, and what the root itself paints (background, pseudo-elements) is made transparent, which the top layer is
 * not part of.
 */
export function createHiddenPage(ours?: Element): HiddenPage {
  const holds = new Map<Element, Hold>();
  let rootHold: Hold | undefined;
  const keepOne = (child: Element) => {
    // Nothing can be said about its looks, and no honest page has one next to its body.
    if (styleOf(child) === undefined) {
      child.remove();
      return false;
    }
    const hold = holds.get(child);
    if (hold !== undefined) return hold.keep();
    holds.set(child, holdUnseen(child));
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
      if (rootHold?.element !== root) {
        rootHold?.release();
        rootHold = holdAll(root, rootLooks);
      }
      const touched = childrenOf(root).filter((child) => child !== ours && keepOne(child));
      return rootHold.keep() || touched.length > 0;
    },
    isSeen: () => [...holds.keys()].some((child) => getComputedStyle(child).display !== "none"),
    release: () => {
      rootHold?.release();
      for (const hold of holds.values()) hold.release();
    },
  };
}

/** A scrollbar that the page paints itself stands outside of all of it. */
const rootLooks = [
  ["transition-property", "none"],
  ["opacity", "0"],
  ["background", "none"],
  ["scrollbar-width", "none"],
] as const;
