import type { RefObject } from "preact";
import { useEffect, useRef } from "preact/hooks";

/** For what takes the place of a control that had the focus: it gets the focus as soon as `isThere`, so that nobody begins at the top. */
export function useFocusWhen<E extends HTMLElement>(isThere: boolean): RefObject<E | null> {
  const place = useRef<E>(null);
  useEffect(() => {
    if (isThere) place.current?.focus();
  }, [isThere]);
  return place;
}
