const hourMs = 3_600_000;
const formats = new Map<string, Intl.DateTimeFormat>();
const knownOffsets = new Map<string, number>();

/** Milliseconds that a zone is ahead of UTC; looked up once an hour, since no zone changes in between. */
export function offsetIn(zone: string, wall: number): number {
  const hour = Math.floor(wall / hourMs);
  if (last.zone === zone && last.hour === hour) return last.offset;
  const offset = lookUp(zone, hour, wall);
  last = { zone, hour, offset };
  return offset;
}

let last = { zone: "", hour: 0, offset: 0 };

function lookUp(zone: string, hour: number, wall: number): number {
  const key = `${zone} ${hour}`;
  const known = knownOffsets.get(key);
  if (known !== undefined) return known;
  const format =
    formats.get(zone) ?? new Intl.DateTimeFormat("en", { timeZone: zone, timeZoneName: "longOffset", year: "numeric" });
  formats.set(zone, format);
  const name = format.formatToParts(wall).find(({ type }) => type === "timeZoneName")?.value ?? "GMT";
  const [, sign, hours, minutes] = /GMT([+-])(\d\d):(\d\d)/.exec(name) ?? [];
  const offset = (Number(hours ?? 0) * 60 + Number(minutes ?? 0)) * 60_000 * (sign === "-" ? -1 : 1);
  knownOffsets.set(key, offset);
  return offset;
}
