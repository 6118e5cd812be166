import type { Sight } from "./sight.ts";

/** Firefox gives content scripts closed trees too. */
type Tree = Element & { readonly openOrClosedShadowRoot?: ShadowRoot | null };

/**
 * For a browser that cannot tell what lies over an element (Firefox): what we draw stands in the top layer, so only what the
 * page put there can lie above it.
 */
export function createTopLayerSight(host: Element, seenForMs: number, lookEveryMs: number): Sight {
  const seenSince = new Map<Element, number>();
  const watch = (element: Element) => void seenSince.set(element, performance.now());
  const look = () => {
    const isUnder = isCovered(host.ownerDocument, host);
    for (const element of seenSince.keys()) if (isUnder || !element.checkVisibility()) watch(element);
  };
  // A page knows when it is pressed and could uncover us for that moment; it does not know when we look.
  const timer = setInterval(() => {
    if (!host.isConnected) clearInterval(timer);
    else if (host.matches(":hover")) look();
  }, lookEveryMs);
  return {
    watch,
    isSeen: ({ currentTarget, timeStamp }) => {
      look();
      return timeStamp - seenSince.get(currentTarget as Element)! >= seenForMs;
    },
  };
}

function isCovered(tree: Document | ShadowRoot, host: Element): boolean {
  // Past the names that a page can give to elements.
  const { querySelectorAll } = tree instanceof Document ? Document.prototype : tree;
  const find = (selector: string): Tree[] => [...querySelectorAll.call(tree, selector)];
  return (
    // Under a veil the page's own are not displayed.
    find(":popover-open,:modal,:fullscreen").some((element) => element.checkVisibility()) ||
    find("*").some(({ openOrClosedShadowRoot: inner }) => inner && inner.host !== host && isCovered(inner, host))
  );
}
