import { create } from "./create-button.ts";
import { createLeaf } from "./leaf.ts";
import type { VeilLook } from "./veil-actions.ts";

/** The veil's sheet with its picture, its title and why it stands; it can be left by its buttons alone. */
export function createDialog({ document, words, language }: VeilLook): HTMLDialogElement {
  const dialog = create(document, "dialog");
  const title = create(document, "h1", "", words.title);
  title.id = "title";
  const reason = create(document, "p", "reason", words.reason);
  reason.id = "reason";
  dialog.lang = language;
  for (const [name, value] of Object.entries({
    "aria-modal": "true",
    "aria-labelledby": title.id,
    "aria-describedby": reason.id,
    closedby: "none",
  })) {
    dialog.setAttribute(name, value);
  }
  dialog.append(createLeaf(document), title, reason);
  return dialog;
}
