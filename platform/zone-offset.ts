/** Offsets change at quarters of an hour at most, in every zone that there is. */
const slotMs = 15 * 60_000;

let last: { readonly zone: string; readonly slot: number; readonly offset: number | undefined } | undefined;

/** Milliseconds that a zone's local time is ahead of UTC; undefined where the browser does not know the zone. */
export function offsetIn(zone: string, now: number): number | undefined {
  const slot = Math.floor(now / slotMs);
  if (last?.zone !== zone || last.slot !== slot) last = { zone, slot, offset: lookUp(zone, slot * slotMs) };
  return last.offset;
}

function lookUp(zone: string, at: number): number | undefined {
  try {
    // Swedish writes a date and an hour as the standard does.
    return Date.parse(`${new Date(at).toLocaleString("sv", { timeZone: zone }).replace(" ", "T")}Z`) - at;
  } catch {
    return undefined;
  }
}
