import type { ListFailure, ListRecord } from "./list-record.ts";

const hourMs = 60 * 60 * 1000;
const dayMs = 24 * hourMs;
/** A computer is not on every day at every hour: so much later a version still counts as fresh. */
const graceMs = dayMs;
const longestWaitHours = 24;

/** How often a newer version is worth looking for. */
export type Schedule = {
  readonly on: boolean;
  /** 0: never. */
  readonly refreshDays: number;
  /** When the version inside the package was made, milliseconds since 1970; null when there is none. */
  readonly bundledAt: number | null;
};

/** What a list that is due waits for. */
export const waitReasons = ["network", "free-network", "power", "idle"] as const;

export type WaitReason = (typeof waitReasons)[number];

export const listStates = ["fresh", "stale", "failed", "off", "never", "file"] as const;

/**
 * `never`: nobody has asked the publisher yet. `failed`: the last try did; what was held before is still used. `file`: nobody
 * publishes it.
 */
export type UpdateState =
  | { readonly state: Exclude<(typeof listStates)[number], "failed"> }
  | { readonly state: "failed"; readonly why: ListFailure };

/** What a parent is told of a list's updates. */
export type ListUpdate = UpdateState & {
  /** It is due, and this keeps it from being fetched by itself; null when nothing does. */
  readonly waits: WaitReason | null;
  /** When its publisher was last heard, milliseconds since 1970. */
  readonly checkedAt: number | null;
  /** Names that downloads brought and the package does not hold. */
  readonly added: number;
  /** Lines and entries of the version in use that were left out. */
  readonly rejected: number;
};

export function updateState(record: ListRecord, schedule: Schedule, now: number): UpdateState {
  if (!schedule.on) return { state: "off" };
  if (schedule.refreshDays === 0) return record.version === null ? { state: "failed", why: "lost" } : { state: "file" };
  if (record.failure !== null) return { state: "failed", why: record.failure.why };
  if (record.checkedAt === null) return { state: "never" };
  const age = now - record.checkedAt;
  return { state: age < 0 || age > schedule.refreshDays * dayMs + graceMs ? "stale" : "fresh" };
}

type Looked = Pick<ListRecord, "checkedAt"> & {
  readonly failure: { readonly at: number; readonly times: number } | null;
};

/** When to look for a newer version; null for never. A clock that was set back makes it due at once. */
export function dueAt({ failure, checkedAt }: Looked, schedule: Schedule, now: number): number | null {
  const { on, refreshDays, bundledAt } = schedule;
  if (!on || refreshDays === 0) return null;
  if (failure !== null) return failure.at > now ? now : failure.at + waitAfter(failure.times);
  const last = checkedAt ?? bundledAt;
  return last === null || last > now ? now : last + refreshDays * dayMs;
}

/** One hour, two, four …: a publisher that is down is not asked all day long. */
function waitAfter(times: number): number {
  return Math.min(longestWaitHours, 2 ** (times - 1)) * hourMs;
}

/** What the computer is doing just now. */
export type Circumstances = {
  readonly online: boolean;
  /** The connection is paid for by what goes through it, or short. */
  readonly saveData: boolean;
  /** The battery was seen low and not being charged. */
  readonly batteryLow: boolean;
  /** Nobody is using the computer. */
  readonly idle: boolean;
};

/** What downloads that have been due since then wait for; null: they may begin by themselves. After a day nobody waits for an idle hour. */
export function waitsFor(circumstances: Circumstances, due: number, now: number): WaitReason | null {
  const { online, saveData, batteryLow, idle } = circumstances;
  if (!online) return "network";
  if (saveData) return "free-network";
  if (batteryLow) return "power";
  return idle || now - due > dayMs ? null : "idle";
}
