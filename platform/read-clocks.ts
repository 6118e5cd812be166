import type { Reading } from "../core/time/trusted-clock.ts";

/** What the device's clocks say now. */
export function readClocks(run?: string): Reading {
  const now = Date.now();
  return {
    wall: now,
    offset: -new Date(now).getTimezoneOffset() * 60_000,
    zone: zoneName(),
    // Within one browser process this goes on over the worker's own ends, and no setting moves it.
    steady: performance.timeOrigin + performance.now(),
    // Windows alone counts the time asleep in the clock that browsers take this from.
    seesSleep: navigator.platform.startsWith("Win"),
    run,
  };
}

/** The first formatter takes a waking worker some 10 ms, so it is made only where nothing lighter knows the name. */
function zoneName(): string {
  const { Temporal } = globalThis as { Temporal?: { Now: { timeZoneId(): string } } };
  return Temporal?.Now.timeZoneId() ?? Intl.DateTimeFormat().resolvedOptions().timeZone;
}
