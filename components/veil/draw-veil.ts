import { create, createButton } from "./create-button.ts";
import { createDialog } from "./create-dialog.ts";
import { createAsk } from "./create-ask.ts";
import { createReport } from "./create-report.ts";
import { createLeaf } from "./leaf.ts";
import type { VeilLook } from "./veil-actions.ts";

/** What stands over a blurred page: why, a way back, an ask, help, report, the parents' way. Without a way back the parents' is the one way. Goes into a shadow root, unopened. */
export function drawVeil(look: VeilLook): HTMLDialogElement {
  const { words, act } = look;
  const dialog = createDialog(look);
  const main =
    words.back === ""
      ? createButton(look, "big", words.parent, act.parent)
      : createButton(look, "big", words.back, act.back);
  main.autofocus = true;
  dialog.append(main);
  if (words.ask !== "" || words.quarter !== "") dialog.append(createAsk(look));
  if (words.report !== "") dialog.append(createReport(look));
  dialog.append(foot(look));
  return dialog;
}

function foot(look: VeilLook): HTMLElement {
  const { document, words, act } = look;
  const line = create(document, "div", "foot");
  if (words.call !== "") line.append(callForHelp(look));
  const ways = [
    [words.help, act.help],
    [words.sight, act.sight],
    // Where there is no way back, the parents' stands above as the big one.
    [words.back === "" ? "" : words.parent, act.parent],
  ] as const;
  for (const [text, press] of ways) if (text !== "") line.append(createButton(look, "small", text, press));
  return line;
}

/** Calling asks nobody else: a link, which a telephone or the program for calls takes up. */
function callForHelp({ document, words }: VeilLook): HTMLAnchorElement {
  const link = create(document, "a", "small", words.call);
  link.href = "tel:111";
  return link;
}

/** For a frame: only says that something is covered; what can be done is done on the page around it. */
export function drawFrameVeil({ document, words, language }: VeilLook): HTMLElement {
  const panel = create(document, "div", "frame");
  panel.popover = "manual";
  panel.lang = language;
  panel.append(createLeaf(document), create(document, "h1", "", words.title));
  return panel;
}
