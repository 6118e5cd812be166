import { dayOf } from "../core/time/child-time.ts";
import {
  forgetEarlierDays,
  freshAccount,
  grantTime,
  nowOf,
  readAccountClock,
  takeBackTime,
  usageOn,
  type TimeAccount,
} from "../core/time/time-account.ts";
import type { TimeState } from "../core/time/time-verdict.ts";
import { wasClockMoved, type Reading } from "../core/time/trusted-clock.ts";
import type { Usage } from "../core/time/usage.ts";
import type { ChildId } from "../core/limits/child.ts";
import { database } from "./database.ts";
import { noteOnDevice } from "./device-notes.ts";
import { isSound } from "./storage/row-shapes.ts";
import { thisRun } from "./browser-run.ts";
import { readHeard } from "./heard-time.ts";
import { readKept } from "./limits-store.ts";
import { readClocks } from "./read-clocks.ts";

/** What was read or written last. The worker is the only writer, so while it lives this is what the database holds. */
const known = new Map<ChildId, TimeAccount>();

/** Whose account was begun although the database, which may hold an older one, could not be read. */
const unread = new Set<ChildId>();

const underway = new Map<ChildId, Promise<TimeAccount>>();

/** A database that cannot be read, or a damaged row, begins a new account in memory: no page loses its verdict to it. */
async function readAccount(child: ChildId): Promise<TimeAccount> {
  return known.get(child) ?? (await readOnce(child));
}

/** Several questions wake a worker together: one reading answers them all. */
function readOnce(child: ChildId): Promise<TimeAccount> {
  const asked = underway.get(child) ?? readAgain(child).finally(() => underway.delete(child));
  underway.set(child, asked);
  return asked;
}

async function readAgain(child: ChildId): Promise<TimeAccount> {
  const before = known.get(child);
  const row = await database.times.get(child).catch(() => null);
  const now = known.get(child);
  // Another reader may have been faster, and a writer after it.
  if (now !== undefined && now !== before) return now;
  if (row === null) unread.add(child);
  else unread.delete(child);
  if (isSound("times", row)) return remember(child, { ...freshAccount, ...row?.account });
  return before ?? remember(child, freshAccount);
}

function remember(child: ChildId, account: TimeAccount): TimeAccount {
  known.set(child, account);
  return account;
}

/** What `judge` needs to know of a child's time, at this moment. Asked for every page, so kept in memory. */
export async function readTime(child: ChildId): Promise<TimeState> {
  const [account, reading] = await Promise.all([readAccount(child), readNow()]);
  return timeState(readAccountClock(account, reading));
}

async function readNow(): Promise<Reading> {
  const [run, heard, kept] = await Promise.all([thisRun(), readHeard(), readKept().catch(() => null)]);
  return readClocks({ run, heard, zone: kept?.stored?.zone });
}

export function timeState(account: TimeAccount): TimeState {
  const now = nowOf(account);
  return { now, usage: usageOn(account, dayOf(now)), grantedUntil: account.grantedUntil };
}

/** Changes an account and writes it down before it answers. Counting goes on in memory when the disk is full. */
export function changeTime(
  child: ChildId,
  change: (account: TimeAccount, reading: Reading) => TimeAccount,
): Promise<{ readonly before: TimeAccount; readonly after: TimeAccount }> {
  return navigator.locks.request("time", async () => {
    // Read before it is written over: what was used up earlier is worth more than the moments counted without it.
    const before = await (unread.has(child) ? readAgain(child) : readAccount(child));
    const reading = await readNow();
    const after = remember(child, change(before, reading));
    if (wasClockMoved(before.clock, reading)) void noteOnDevice("clock-moved");
    await database.times.put({ child, account: after }).catch(() => undefined);
    return { before, after };
  });
}

/** So many minutes more for one child, from now on. */
export async function grantMinutes(child: ChildId, minutes: number): Promise<void> {
  await changeTime(child, (account, reading) => grantTime(readAccountClock(account, reading), minutes));
}

/** Forgets what a child used up on the days before this one. */
export async function forgetTimes(child: ChildId): Promise<void> {
  await changeTime(child, (account, reading) => forgetEarlierDays(readAccountClock(account, reading)));
}

/** Lets go of the time of children who are not in the family any more. */
export async function forgetTimesOfOthers(family: readonly ChildId[]): Promise<void> {
  for (const { child } of await database.times.getAll()) {
    if (family.includes(child)) continue;
    known.delete(child);
    await database.times.delete(child);
  }
}

/** So many granted minutes less for one child. */
export async function takeBackMinutes(child: ChildId, minutes: number): Promise<void> {
  await changeTime(child, (account, reading) => takeBackTime(readAccountClock(account, reading), minutes));
}

/** What a child has used up on the days that are kept. */
export async function readUsage(child: ChildId): Promise<readonly Usage[]> {
  return (await readAccount(child)).days;
}
