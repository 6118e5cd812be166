import { dayOf, type ChildTime } from "./child-time.ts";

/** What the device's clocks say at one moment. */
export type Reading = {
  /** Epoch milliseconds of the clock that anybody can set. */
  readonly wall: number;
  /** Milliseconds that local time is ahead of UTC. */
  readonly offset: number;
  /** The zone's name: an offset that changes under one name is daylight saving, under another a journey or a trick. */
  readonly zone: string;
  /** Milliseconds of a clock that nobody can set; only differences count. */
  readonly steady: number;
  /** Whether the steady clock runs on while the machine sleeps. Where it does not, sleep and a clock set forward look alike. */
  readonly seesSleep: boolean;
  /** Tells one run of the browser from another, in which the steady clock begins anew; absent where nobody can tell. */
  readonly run?: string | undefined;
};

/** The last reading, and how far the device's local time has been moved ahead of the child's. */
export type TrustedClock = Omit<Reading, "seesSleep"> & { readonly ahead: number };

/** Milliseconds by which clocks drift apart, or are put right by the network, without anybody's doing. */
const driftMs = 30_000;

export function startClock({ wall, offset, zone, steady, run }: Reading): TrustedClock {
  return { wall, offset, zone, steady, ahead: 0, ...(run === undefined ? {} : { run }) };
}

/** The moment of the last reading on the child's calendar. */
export function timeOf({ wall, offset, ahead }: TrustedClock): ChildTime {
  return wall + offset - ahead;
}

/**
 * Takes the next reading. When somebody moves the clock or the zone the child's day goes on as before; from the next midnight
 * by that day the device is believed again, so that a clock that was put right needs nobody's help.
 */
export function advanceClock(clock: TrustedClock | undefined, reading: Reading): TrustedClock {
  if (clock === undefined) return startClock(reading);
  const next = { ...startClock(reading), ahead: clock.ahead + movedBy(clock, reading) };
  return dayOf(timeOf(next)) === dayOf(timeOf(clock)) ? next : { ...next, ahead: 0 };
}

/** A clock that was a few minutes wrong and put right is nothing to speak of. */
const tellingMs = 5 * 60_000;

/** Whether the clock or the zone was moved so far between two readings that a parent may want to know. */
export function wasClockMoved(clock: TrustedClock | null, reading: Reading): boolean {
  return clock !== null && Math.abs(movedBy(clock, reading)) >= tellingMs;
}

function movedBy(clock: TrustedClock, reading: Reading): number {
  const zone = reading.zone === clock.zone ? 0 : reading.offset - clock.offset;
  return zone + wallMovedBy(clock, reading);
}

/**
 * An earlier moment than before is always a move. Any other is told by the steady clock, within one run of the browser: less
 * than has passed by it is a move back; more is one forward only where sleep is ruled out. A new run begins where the device's
 * clock stands: whatever was known to be set forward, and may have been put right meanwhile, is believed.
 */
function wallMovedBy(clock: TrustedClock, { wall, steady, seesSleep, run }: Reading): number {
  const passed = wall - clock.wall;
  const moved = passed - Math.max(0, steady - clock.steady);
  if (passed < 0) return moved;
  if (steady < clock.steady || Math.abs(moved) <= driftMs) return 0;
  if (run !== clock.run) return seesSleep ? Math.max(Math.min(moved, 0), -Math.max(clock.ahead, 0)) : 0;
  return moved < 0 || seesSleep ? moved : 0;
}
