import { childrenOf, listen, parentOf } from "../../platform/page/sound-dom.ts";
import { createFrameBatch } from "./create-frame-batch.ts";
import { elementsBelow, shadowOf } from "./deep-dom.ts";

export type PageWatch = {
  /** Looks at every element once more: a style sheet has come, the page has been scrolled. */
  readonly again: () => void;
  readonly end: () => void;
};

type Seen = {
  /**
   * In the same turn, before anything is painted: an element came, or an attribute of it changed. `isTurned`: one that names a
   * file, also in an element that names it for this one; the same name may bring another picture.
   */
  readonly onElement: (element: Element, isTurned: boolean) => void;
  /** Before it is painted: what style sheets paint with is known then without making the browser work it out twice. */
  readonly onStyled: (element: Element) => void;
  /** Something was written to this element's own style: whether it may look different now, other than by our own cover. */
  readonly onTouched: (element: Element) => boolean;
};

const fileAttributes = ["src", "srcset", "poster", "href", "xlink:href", "data"];
const attributes = [...fileAttributes, "sizes", "media", "type", "style", "class", "id"];

/** So many elements below one whose class changed may look different for it. */
const mostBelow = 400;

/** Watches a document and the shadow trees in it, closed ones too where the browser lets us. */
export function watchPage(document: Document, { onElement, onStyled, onTouched }: Seen): PageWatch {
  const roots = new Set<Node>();
  const batch = createFrameBatch({ onStyled, hasTree: (host) => enter(host) });
  /** A tree may be attached to an element after it came; a custom one is asked again for a while. */
  const enter = (element: Element): boolean => {
    const shadow = shadowOf(element);
    if (shadow !== null && !roots.has(shadow)) observe(shadow);
    return shadow !== null;
  };
  const meet = (element: Element) => {
    onElement(element, false);
    batch.add(element);
    if (!enter(element) && element.localName.includes("-")) batch.addHost(element);
  };
  const meetAll = (node: Node, met = new Set<Node>()) => {
    const elements = node instanceof Element ? [node, ...elementsBelow(node)] : elementsBelow(node);
    for (const element of elements) if (!met.has(element)) meet(element);
    for (const element of elements) met.add(element);
  };
  const changed = (element: Element, attribute: string | null) => {
    if (attribute === "style" && !onTouched(element)) return;
    if (element instanceof HTMLSourceElement) return turn(parentOf(element), onElement);
    onElement(element, fileAttributes.includes(attribute ?? ""));
    batch.add(element);
    if (attribute !== "style") for (const below of elementsBelow(element).slice(0, mostBelow)) batch.add(below);
  };
  const observer = new MutationObserver((records) => {
    const met = new Set<Node>();
    for (const { type, target, addedNodes, attributeName } of records) {
      if (type === "childList") {
        for (const node of addedNodes) if (!met.has(node)) meetAll(node, met);
        turn(target, onElement);
      }
      if (type === "attributes" && target instanceof Element) changed(target, attributeName);
    }
  });
  const observe = (root: Node) => {
    roots.add(root);
    observer.observe(root, { childList: true, subtree: true, attributes: true, attributeFilter: attributes });
    meetAll(root);
  };
  const again = () => {
    for (const element of [...roots].flatMap(elementsBelow)) {
      enter(element);
      batch.add(element);
    }
  };
  observe(document);
  const stop = listen(window, "load", ({ target }) => (target === document || isSheet(target)) && again());
  return {
    again,
    end: () => {
      observer.disconnect();
      batch.end();
      stop();
    },
  };
}

/** Of a film or a picture the sources came, went or changed. */
function turn(node: Node | null, onElement: Seen["onElement"]): void {
  if (node instanceof HTMLVideoElement) onElement(node, true);
  if (!(node instanceof HTMLPictureElement)) return;
  for (const child of childrenOf(node)) if (child instanceof HTMLImageElement) onElement(child, true);
}

function isSheet(target: EventTarget | null): boolean {
  return target instanceof HTMLLinkElement || target instanceof HTMLStyleElement;
}
