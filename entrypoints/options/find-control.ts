/** What names a control or a part of a section on the screen. */
const names = "label, legend, h2, h3, h4, dt, summary, .button, .check span";
const focusable = "a, button, input, select, textarea, summary, [tabindex]";

/** The control that these words name, or the heading itself where they name a part; undefined while it is not there. */
export function findControl(within: Element, words: string): HTMLElement | undefined {
  const named = [...within.querySelectorAll<HTMLElement>(names)].find((element) => wordsOf(element) === words);
  const label = named?.closest("label");
  return label?.control ?? named;
}

/** Brings a control before the eyes and the keyboard. */
export function goToControl(control: HTMLElement): void {
  for (const details of ancestors(control)) details.open = true;
  if (!control.matches(focusable)) control.tabIndex = -1;
  control.focus({ preventScroll: true });
  control.scrollIntoView({ block: "center" });
  control.classList.add("found");
  control.addEventListener("blur", () => control.classList.remove("found"), { once: true });
}

function wordsOf(element: HTMLElement): string {
  return (element.getAttribute("aria-label") ?? element.textContent ?? "").trim();
}

function ancestors(control: HTMLElement): HTMLDetailsElement[] {
  const details = control.parentElement?.closest("details");
  return details ? [details, ...ancestors(details)] : [];
}
