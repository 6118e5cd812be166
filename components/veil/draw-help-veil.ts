import { create, createButton } from "./create-button.ts";
import { createDialog } from "./create-dialog.ts";
import type { VeilLook } from "./veil-actions.ts";

/** Where words tell of distress: somebody to call first, our help page next, and then the ways back and on. */
export function drawHelpVeil(look: VeilLook): HTMLDialogElement {
  const { document, words, act } = look;
  const dialog = createDialog(look);
  // Calling asks nobody else: a link, which a telephone or the program for calls takes up.
  const call = create(document, "a", "big", words.first);
  call.href = "tel:111";
  call.autofocus = true;
  const foot = create(document, "div", "foot");
  foot.append(createButton(look, "quiet", words.back, act.back));
  if (words.on !== "") foot.append(createButton(look, "quiet", words.on, act.on));
  foot.append(createButton(look, "small", words.sight, act.sight));
  dialog.append(call, createButton(look, "big second", words.help, act.help), foot);
  return dialog;
}
