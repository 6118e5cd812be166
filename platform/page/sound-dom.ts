/**
 * The DOM, read past the page. An `<img name="documentElement">` or an `<input name="style">` in a form shadows the
 * property of that name for content scripts too, so everything read from a page's nodes goes through the prototypes.
 */
const htmlNamespace = "http://www.w3.org/1999/xhtml";
const svgNamespace = "http://www.w3.org/2000/svg";
const mathNamespace = "http://www.w3.org/1998/Math/MathML";

export function rootOf(document: Document): Element | null {
  return Reflect.get(Document.prototype, "documentElement", document);
}

export function bodyOf(document: Document): HTMLElement | null {
  return Reflect.get(Document.prototype, "body", document);
}

/** Undefined where an element has no inline style: XML of no known vocabulary. */
export function styleOf(element: Element): CSSStyleDeclaration | undefined {
  const namespace: string | null = Reflect.get(Element.prototype, "namespaceURI", element);
  if (namespace === htmlNamespace) return Reflect.get(HTMLElement.prototype, "style", element);
  if (namespace === svgNamespace) return Reflect.get(SVGElement.prototype, "style", element);
  if (namespace === mathNamespace) return Reflect.get(MathMLElement.prototype, "style", element);
  return undefined;
}

/** The one root that can have no shadow tree of its own, whose rules would outrank inline style. */
export function isPageRoot(root: Element): boolean {
  return root instanceof HTMLHtmlElement;
}

export function isSvg(element: Element): boolean {
  return Reflect.get(Element.prototype, "namespaceURI", element) === svgNamespace;
}

export function styleText(element: Element): string | null {
  return Element.prototype.getAttribute.call(element, "style");
}

export function setStyleText(element: Element, text: string | null): void {
  if (text === null) Element.prototype.removeAttribute.call(element, "style");
  else Element.prototype.setAttribute.call(element, "style", text);
}

export function childrenOf(element: Element): Element[] {
  return [...(Reflect.get(Element.prototype, "children", element) as HTMLCollection)];
}

export function parentOf(node: Node): Node | null {
  return Reflect.get(Node.prototype, "parentNode", node);
}

export function append(parent: Node, child: Node): void {
  Node.prototype.appendChild.call(parent, child);
}

export function createHtml<K extends keyof HTMLElementTagNameMap>(document: Document, tag: K): HTMLElementTagNameMap[K];
export function createHtml(document: Document, tag: string): HTMLElement;
export function createHtml(document: Document, tag: string): Element {
  return Document.prototype.createElementNS.call(document, htmlNamespace, tag);
}

export function createMath(document: Document): Element {
  return Document.prototype.createElementNS.call(document, mathNamespace, "math");
}

/** Puts a node in another's place; one that stands nowhere has none to give. */
export function replace(node: Node, by: Node): void {
  const parent = parentOf(node);
  if (parent !== null) Node.prototype.replaceChild.call(parent, by, node);
}

export function elementAt(document: Document, x: number, y: number): Element | null {
  return Document.prototype.elementFromPoint.call(document, x, y);
}

export function isInFront(document: Document): boolean {
  return Reflect.get(Document.prototype, "visibilityState", document) === "visible";
}

/** Listens in the capture phase; `add` cannot be shadowed by a name in the page. */
export function listen(target: EventTarget, type: string, act: (event: Event) => void): () => void {
  EventTarget.prototype.addEventListener.call(target, type, act, true);
  return () => EventTarget.prototype.removeEventListener.call(target, type, act, true);
}
