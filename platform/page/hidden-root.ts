import { createHiddenPage } from "./hidden-page.ts";
import { holdUnseen, type Hold } from "./hold.ts";
import { append, createMath, isPageRoot, isSvg, parentOf, replace } from "./sound-dom.ts";

/** A root out of sight with all that is in it. The hold's element is the root from now on. */
export function createHiddenRoot(root: Element): Hold {
  if (isPageRoot(root)) return holdUnseen(root);
  if (!isSvg(root)) return wrapRoot(root);
  // A drawing that is the root is painted even when it is not displayed: its parts and its own paint are hidden instead.
  const page = createHiddenPage();
  page.keep(root);
  return { element: root, keep: () => page.keep(root), release: page.release };
}

/**
 * A root that has no inline style (plain XML), or whose own shadow tree could outrank it: it is put into an element of ours. Of
 * MathML, which can have no shadow tree, and on which nothing of ours would be drawn by mistake.
 */
function wrapRoot(root: Element): Hold {
  const wrap = createMath(document);
  const hold = holdUnseen(wrap);
  replace(root, wrap);
  append(wrap, root);
  return {
    element: wrap,
    keep: hold.keep,
    release: () => {
      if (parentOf(root) === wrap) replace(wrap, root);
      else wrap.remove();
    },
  };
}
