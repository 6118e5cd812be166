import { createHiddenPage } from "./hidden-page.ts";
import { createHold, type Hold } from "./hold.ts";
import { isSvg } from "./sound-dom.ts";

/** A root out of sight with all that is in it. */
export function createHiddenRoot(root: Element): Hold {
  if (!isSvg(root)) return createHold(root);
  // A drawing that is the root is painted even when it is not displayed: its parts and its own paint are hidden instead.
  const page = createHiddenPage();
  page.keep(root);
  return { element: root, keep: () => page.keep(root), release: page.release };
}
