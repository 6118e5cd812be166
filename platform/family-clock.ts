import { wallAhead } from "../core/time/told-time.ts";
import { readHeard } from "./heard-time.ts";
import { readClocks } from "./read-clocks.ts";

/** Milliseconds by which the device's local time is ahead of the family's: by its clock, as far as that is known, and its zone. */
export async function readAhead(zone: string | undefined): Promise<number> {
  const reading = readClocks({ heard: await readHeard(), zone });
  const here = -new Date(reading.wall).getTimezoneOffset() * 60_000;
  return here - reading.offset + wallAhead(reading);
}
