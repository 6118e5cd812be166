export type Sight = {
  readonly watch: (element: Element) => void;
  /** Whether a person could see the element for as long as it takes to read it, also just now. */
  readonly isSeen: (element: Element) => boolean;
};

const seenForMs = 500;
const lookEveryMs = 100;

/**
 * Watches whether anything lies over an element, also what lets every press through, or makes it see-through. Where the
 * browser cannot tell (Firefox), an element on the screen counts as seen.
 */
export function createSight(): Sight {
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
