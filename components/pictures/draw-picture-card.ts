import { create, createButton, type ButtonLook } from "../veil/create-button.ts";
import { createLeaf } from "../veil/leaf.ts";
import type { PictureWords } from "../../core/picture/picture-words.ts";

export type PictureCardLook = ButtonLook & {
  readonly words: PictureWords;
  readonly language: string;
  /** How many pictures stay covered, and how many of them nobody could look at. */
  readonly covered: number;
  readonly unreadable: number;
  /** The picture that was pressed; without one the card only counts. */
  readonly about: "held" | "unreadable" | null;
  readonly isSlow: boolean;
  readonly isAsked: boolean;
  readonly act: {
    /** Opens the card from its handle. */
    readonly unfold: () => void;
    readonly ask: () => Promise<"asked" | "already" | "full">;
    /** The child has said twice that it wants to see the picture. */
    readonly see: () => void;
    readonly close: () => void;
  };
};

/** Folded to a handle with a number: the way in for the keyboard, and the count of what was covered. */
export function drawPictureHandle(look: PictureCardLook): HTMLElement {
  const { document, words, covered } = look;
  const bar = panel(look, "folded");
  const handle = createButton(look, "handle", "", look.act.unfold);
  handle.setAttribute("aria-label", words.title);
  handle.append(createLeaf(document), create(document, "span", "", String(covered)));
  bar.append(handle);
  return bar;
}

/** Why a picture is covered, and what can be done: ask, for older children see it, or leave it. */
export function drawPictureCard(look: PictureCardLook): HTMLElement {
  const { document, words, about, act } = look;
  const bar = panel(look, "");
  const close = createButton(look, "close", "×", act.close);
  close.setAttribute("aria-label", words.close);
  bar.append(
    create(document, "h1", "", words.title),
    create(document, "p", "reason", about === null ? "" : words[about]),
    create(document, "p", "reason", look.isSlow ? words.slow : ""),
    create(document, "p", "count", look.covered > 0 ? counted(look) : ""),
    ...(about === null ? [] : [askPart(look)]),
    ...(about === null || words.see === "" ? [] : [seePart(look)]),
    close,
  );
  return bar;
}

function panel({ document, words, language }: PictureCardLook, more: string): HTMLElement {
  const bar = create(document, "div", `bar card ${more}`);
  bar.popover = "manual";
  bar.lang = language;
  bar.setAttribute("role", "region");
  bar.setAttribute("aria-label", words.title);
  return bar;
}

function counted({ words, covered, unreadable }: PictureCardLook): string {
  return words.count.replace("$1", String(covered)).replace("$2", String(unreadable));
}

function askPart(look: PictureCardLook): HTMLElement {
  const { document, words } = look;
  const place = create(document, "div", "report");
  const status = create(document, "p", "status");
  status.setAttribute("role", "status");
  const button = createButton(look, "quiet", words.ask, () => void ask());
  const ask = async () => {
    button.disabled = true;
    const state = await look.act.ask().catch(() => "failed" as const);
    status.textContent = words[state === "already" ? "asked" : state];
    if (state === "failed") button.disabled = false;
    else button.remove();
  };
  if (look.isAsked) status.textContent = words.asked;
  place.append(status, ...(look.isAsked ? [] : [button]));
  return place;
}

/** The first press only asks whether it is meant. */
function seePart(look: PictureCardLook): HTMLElement {
  const place = create(look.document, "div", "report");
  const sure = createButton(look, "quiet", look.words.sure, look.act.see);
  const see = createButton(look, "quiet", look.words.see, () => {
    place.replaceChildren(sure);
    sure.focus({ preventScroll: true });
  });
  place.append(see);
  return place;
}
