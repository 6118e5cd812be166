import { useLayoutEffect, useRef, useState } from "preact/hooks";

/** As wide as the place is, in CSS pixels, so that letters in a drawing keep their size in a small window. */
export function useWidth<E extends Element>(before: number) {
  const place = useRef<E>(null);
  const [width, setWidth] = useState(before);
  useLayoutEffect(() => {
    if (place.current === null) return undefined;
    const watch = new ResizeObserver(([entry]) => entry && setWidth(Math.round(entry.contentRect.width) || before));
    watch.observe(place.current);
    return () => watch.disconnect();
  }, [before]);
  return { place, width };
}
