/** A minute of the day for people to read: `19:30`. */
export function clockOf(minute: number): string {
  const two = (value: number) => String(value).padStart(2, "0");
  return `${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
}

/** The minute of the day that a time field holds; undefined while it is empty or half filled in. */
export function minuteOf(clock: string): number | undefined {
  const read = /^([01]\d|2[0-3]):([0-5]\d)/.exec(clock);
  return read === null ? undefined : Number(read[1]) * 60 + Number(read[2]);
}
