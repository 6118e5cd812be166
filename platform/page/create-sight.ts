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
  const note = ({ target, time, isIntersecting, isVisible = isIntersecting }: Entry) => {
    if (!isVisible) seenSince.delete(target);
    else if (!seenSince.has(target)) seenSince.set(target, time);
  };
  const options = { trackVisibility: true, delay: lookEveryMs, threshold: 1 } as IntersectionObserverInit;
  const observer = new IntersectionObserver((entries) => {
    for (const entry of entries) note(entry);
  }, options);
  return {
    watch: (element) => observer.observe(element),
    isSeen: (element) => performance.now() - (seenSince.get(element) ?? Number.POSITIVE_INFINITY) >= seenForMs,
  };
}

/** The second version of the observer's entry, which not every browser has. */
type Entry = IntersectionObserverEntry & { readonly isVisible?: boolean };
