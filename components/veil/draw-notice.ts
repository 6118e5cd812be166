import { create, createButton } from "./create-button.ts";
import { createLeaf } from "./leaf.ts";
import type { VeilLook } from "./veil-actions.ts";

/** A line at the head of a page, read out without taking the focus. */
export function drawNotice(look: VeilLook, text: string, close: () => void): HTMLElement {
  const { document, words, language } = look;
  const bar = create(document, "div", "bar notice");
  bar.popover = "manual";
  bar.lang = language;
  const line = create(document, "p", "reason", text);
  line.setAttribute("role", "status");
  const button = createButton(look, "close", "×", close);
  button.setAttribute("aria-label", words.close);
  bar.append(createLeaf(document), line, button);
  return bar;
}
