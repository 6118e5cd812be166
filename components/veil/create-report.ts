import { create, createButton } from "./create-button.ts";
import type { VeilLook } from "./veil-actions.ts";

const undoForMs = 10_000;

/** The report button, what it answers, and ten seconds in which the press can be taken back. */
export function createReport(look: VeilLook): HTMLElement {
  const { document, words, act } = look;
  const place = create(document, "div", "report");
  const status = create(document, "p", "status");
  status.setAttribute("role", "status");
  const press = createButton(look, "quiet", words.report, () => void report());
  const undo = createButton(look, "quiet", words.undo, () => void takeBack());
  let id: string | null = null;
  let timer = 0;

  const show = (text: string, buttons: readonly HTMLElement[]) => {
    status.textContent = text;
    place.replaceChildren(status, ...buttons);
    buttons[0]?.focus({ preventScroll: true });
  };
  const report = async () => {
    press.disabled = true;
    try {
      id = await act.report();
      show(id === null ? words.already : words.reported, id === null ? [] : [undo]);
      if (id !== null) timer = setTimeout(() => show(words.reported, []), undoForMs) as unknown as number;
    } catch {
      show(words.failed, [press]);
    }
    press.disabled = false;
  };
  const takeBack = async () => {
    if (id === null) return;
    clearTimeout(timer);
    try {
      await act.undo(id);
      show(words.undone, [press]);
    } catch {
      show(words.failed, [undo]);
    }
  };
  if (look.isReported) status.textContent = words.already;
  place.append(status, ...(look.isReported ? [] : [press]));
  return place;
}
