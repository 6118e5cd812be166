import type { Heard, Reading } from "../core/time/trusted-clock.ts";
import { offsetIn } from "./zone-offset.ts";

/** What is known besides the device's own clocks. */
type Known = {
  readonly run?: string | undefined;
  readonly heard?: Heard | undefined;
  /** The zone of the family's home, where a parent has said it: then the device's own zone counts for nothing. */
  readonly zone?: string | undefined;
};

/** What the device's clocks say now. */
export function readClocks({ run, heard, zone }: Known = {}): Reading {
  const now = Date.now();
  const here = zoneName();
  const home = zone === undefined || zone === here ? undefined : offsetIn(zone, now);
  return {
    wall: now,
    offset: home ?? -new Date(now).getTimezoneOffset() * 60_000,
    zone: zone ?? here,
    isHome: zone !== undefined,
    // Within one browser process this goes on over the worker's own ends, and no setting moves it.
    steady: performance.timeOrigin + performance.now(),
    // Windows alone counts the time asleep in the clock that browsers take this from.
    seesSleep: navigator.platform.startsWith("Win"),
    run,
    heard,
  };
}

/** The first formatter takes a waking worker some 10 ms, so it is made only where nothing lighter knows the name. */
export function zoneName(): string {
  const { Temporal } = globalThis as { Temporal?: { Now: { timeZoneId(): string } } };
  return Temporal?.Now.timeZoneId() ?? Intl.DateTimeFormat().resolvedOptions().timeZone;
}
