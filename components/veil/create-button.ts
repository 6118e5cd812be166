import type { VeilLook } from "./veil-actions.ts";

const htmlNamespace = "http://www.w3.org/1999/xhtml";

export function create<K extends keyof HTMLElementTagNameMap>(
  document: Document,
  tag: K,
  className = "",
  text = "",
): HTMLElementTagNameMap[K] {
  // Past the page's own names, and always HTML, also in a page that is not.
  const element = Document.prototype.createElementNS.call(document, htmlNamespace, tag) as HTMLElementTagNameMap[K];
  if (className !== "") element.className = className;
  element.textContent = text;
  return element;
}

/** What a button needs to know of where it stands. */
export type ButtonLook = Pick<VeilLook, "document" | "isReal" | "watch">;

export function createButton(look: ButtonLook, className: string, text: string, press: () => void): HTMLButtonElement {
  const button = create(look.document, "button", className, text);
  button.type = "button";
  button.addEventListener("click", (event) => {
    event.stopPropagation();
    if (look.isReal(event)) press();
  });
  look.watch(button);
  return button;
}
