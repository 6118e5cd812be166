import { dayOf, type ChildTime } from "./child-time.ts";

/** What the device's clocks say at one moment. */
export type Reading = {
  /** Epoch milliseconds of the clock that anybody can set. */
  readonly wall: number;
  /** Milliseconds that local time is ahead of UTC. */
  readonly offset: number;
  /** The zone's name: an offset that changes under one name is daylight saving, under another a journey or a trick. */
  readonly zone: string;
  /** Whether the zone is the parents' word, and not the device's: then another one is no trick. */
  readonly isHome?: boolean;
  /** Milliseconds of a clock that nobody can set; only differences count. */
  readonly steady: number;
  /** Whether the steady clock runs on while the machine sleeps. Where it does not, sleep and a clock set forward look alike. */
  readonly seesSleep: boolean;
  /** Tells one run of the browser from another, in which the steady clock begins anew; absent where nobody can tell. */
  readonly run?: string | undefined;
  /** The last moment of this run of the browser at which the true time was told. */
  readonly heard?: Heard | undefined;
};

/** A moment at which somebody who is not this device told the time, and what its own clocks said then. */
export type Heard = { readonly told: number; readonly wall: number; readonly steady: number };

/** The last reading, and how far the device's local time has been moved ahead of the child's. */
export type TrustedClock = Omit<Reading, "seesSleep" | "heard" | "isHome"> & {
  readonly ahead: number;
  /** As much of it as comes of another zone. */
  readonly away?: number;
  /** Milliseconds by which the device's clock is known to be ahead of the true time; absent where nobody told it in this run. */
  readonly wrong?: number;
};

/** Milliseconds by which clocks drift apart, are put right by the network, or an answer is on its way, without anybody's doing. */
export const driftMs = 30_000;

export function startClock({ wall, offset, zone, steady, run }: Reading): TrustedClock {
  return { wall, offset, zone, steady, ahead: 0, ...(run === undefined ? {} : { run }) };
}

/** The moment of the last reading on the child's calendar. */
export function timeOf({ wall, offset, ahead }: TrustedClock): ChildTime {
  return wall + offset - ahead;
}

/**
 * Takes the next reading. When somebody moves the clock or the zone the child's day goes on as before; from the next midnight
 * by that day the device is believed again, so that a clock that was put right needs nobody's help: but for what it is known to
 * be wrong by, where the true time was told.
 */
export function advanceClock(clock: TrustedClock | undefined, reading: Reading): TrustedClock {
  const from = hear(clock, reading);
  if (from === undefined) return startClock(reading);
  const [moved, zone] = [wallMovedBy(from, reading), zoneMovedBy(from, reading)];
  const next = {
    ...startClock(reading),
    ahead: from.ahead + zone + moved,
    away: (from.away ?? 0) + zone,
    ...(from.wrong === undefined || from.run !== reading.run ? {} : { wrong: from.wrong + moved }),
  };
  return dayOf(timeOf(next)) === dayOf(timeOf(from)) ? next : { ...next, ahead: next.wrong ?? 0, away: 0 };
}

/** The clock as it stood when the true time was told, where that was after its last reading. */
function hear(clock: TrustedClock | undefined, reading: Reading): TrustedClock | undefined {
  const { heard, run, isHome = false } = reading;
  if (heard === undefined || (clock !== undefined && clock.run === run && clock.steady >= heard.steady)) return clock;
  const { told, wall, steady } = heard;
  const wrong = Math.abs(wall - told) <= driftMs ? 0 : wall - told;
  // Only the clock was told right, not the zone.
  const away = isHome ? 0 : (clock?.away ?? 0);
  const zone = clock === undefined || isHome ? reading : clock;
  return {
    ...startClock({ ...reading, wall, steady, zone: zone.zone, offset: zone.offset }),
    ahead: wrong + away,
    away,
    wrong,
  };
}

/** Milliseconds: a clock that was a few minutes wrong and put right is nothing to speak of. */
export const tellingMs = 5 * 60_000;

/** Whether the clock or the zone was moved so far between two readings that a parent may want to know. */
export function wasClockMoved(clock: TrustedClock | null, reading: Reading): boolean {
  return clock !== null && Math.abs(zoneMovedBy(clock, reading) + wallMovedBy(clock, reading)) >= tellingMs;
}

function zoneMovedBy(clock: TrustedClock, reading: Reading): number {
  return reading.isHome === true || reading.zone === clock.zone ? 0 : reading.offset - clock.offset;
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
