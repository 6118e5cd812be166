import { create, createButton } from "./create-button.ts";
import { createReport } from "./create-report.ts";
import { createLeaf } from "./leaf.ts";
import type { VeilLook } from "./veil-actions.ts";

/** A small bar at the foot of a page that is shown with care: reason, back, report, and away with it. */
export function drawBar(look: VeilLook): HTMLElement {
  const { document, words, act } = look;
  const bar = create(document, "div", "bar");
  bar.popover = "manual";
  bar.lang = look.language;
  bar.setAttribute("role", "region");
  bar.setAttribute("aria-label", words.title);
  const close = createButton(look, "close", "×", act.close);
  close.setAttribute("aria-label", words.close);
  bar.append(
    createLeaf(document),
    // The youngest are given no reason, but never a bar without a word.
    create(document, "p", "reason", words.reason || words.title),
    createButton(look, "quiet", words.back, act.back),
    createReport(look),
    close,
  );
  return bar;
}
