import { create, createButton } from "./create-button.ts";
import type { VeilLook } from "./veil-actions.ts";

/** Asks the parents with one press, for the page or for minutes, and then says that it waits. It never opens anything itself. */
export function createAsk(look: VeilLook): HTMLElement {
  const { document, words, act } = look;
  const place = create(document, "div", "report");
  const status = create(document, "p", "status");
  status.setAttribute("role", "status");
  const offers = [
    [words.ask, null],
    [words.quarter, 15],
    [words.half, 30],
    [words.hour, 60],
  ] as const;
  const buttons = offers
    .filter(([text]) => text !== "")
    .map(([text, minutes]) => createButton(look, "quiet", text, () => void ask(minutes)));

  const ask = async (minutes: 15 | 30 | 60 | null) => {
    for (const button of buttons) button.disabled = true;
    const state = await act.ask(minutes).catch(() => "failed" as const);
    status.textContent = words[state === "already" ? "asked" : state];
    if (state !== "failed") return place.replaceChildren(status);
    for (const button of buttons) button.disabled = false;
  };
  if (look.isAsked) status.textContent = words.asked;
  place.append(status, ...(look.isAsked ? [] : buttons));
  return place;
}
