import type { Sight } from "./sight.ts";
import { createTopLayerSight } from "./top-layer-sight.ts";

const seenForMs = 500;
const lookEveryMs = 100;

/**
 * Watches whether anything lies over an element, also what lets every press through, or makes it see-through. Where the
 * browser cannot tell (Firefox), the page's top layer is looked at instead. `host` holds the elements.
 */
export function createSight(host: Element): Sight {
  if (import.meta.env.FIREFOX) return createTopLayerSight(host, seenForMs, lookEveryMs);
  const seenSince = new WeakMap<Element, number>();
  const options = { trackVisibility: true, delay: lookEveryMs, threshold: 1 } as IntersectionObserverInit;
  const observer = new IntersectionObserver((entries) => {
    for (const { target, time, isIntersecting, isVisible = isIntersecting } of entries as readonly Entry[]) {
      if (!isVisible) seenSince.delete(target);
      else if (!seenSince.has(target)) seenSince.set(target, time);
    }
  }, options);
  return {
    watch: (element) => observer.observe(element),
    // What was never seen gives no number, which is never enough.
    isSeen: ({ currentTarget, timeStamp }) => timeStamp - seenSince.get(currentTarget as Element)! >= seenForMs,
  };
}

/** The second version of the observer's entry, which not every browser has. */
type Entry = IntersectionObserverEntry & { readonly isVisible?: boolean };
