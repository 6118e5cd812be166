/** Where a picture stands in the window, in CSS pixels; `top` is 0 at the window's upper edge. */
export type Place = { readonly top: number; readonly bottom: number };

/** How far a picture is from being seen: 0 in the window. What is below comes before what was scrolled past. */
export function distanceToView({ top, bottom }: Place, viewHeight: number): number {
  if (bottom < 0) return 2 * -bottom;
  return Math.max(0, top - viewHeight);
}

/** The one to look at next: the nearest to the view, of equals the one that stands highest. */
export function nextPicture<T extends { readonly place: Place }>(
  waiting: readonly T[],
  viewHeight: number,
): T | undefined {
  const isSooner = (a: T, b: T) => {
    const difference = distanceToView(a.place, viewHeight) - distanceToView(b.place, viewHeight);
    return difference < 0 || (difference === 0 && a.place.top < b.place.top);
  };
  return waiting.reduce<T | undefined>(
    (best, one) => (best === undefined || isSooner(one, best) ? one : best),
    undefined,
  );
}
