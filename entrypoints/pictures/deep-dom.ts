type Dom = { readonly openOrClosedShadowRoot?: (element: Element) => ShadowRoot | null };

const { dom } = (globalThis as unknown as { chrome?: { dom?: Dom } }).chrome ?? {};

/** The tree that hangs on an element: Chromium gives content scripts closed ones too. */
export function shadowOf(element: Element): ShadowRoot | null {
  if (element instanceof HTMLElement && dom?.openOrClosedShadowRoot) return dom.openOrClosedShadowRoot(element);
  return Reflect.get(Element.prototype, "shadowRoot", element) as ShadowRoot | null;
}

/** Read past the page's own names, as in `platform/page/sound-dom.ts`. */
export function elementsBelow(node: Node): Element[] {
  const kind = [Element, Document, DocumentFragment].find((one) => node instanceof one);
  return kind === undefined ? [] : [...kind.prototype.querySelectorAll.call(node, "*")];
}
