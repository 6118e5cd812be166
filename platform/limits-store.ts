import { browser } from "wxt/browser";
import type { Limits } from "../core/limits/limits.ts";
import { mergeFor, mergeLimits, type Given } from "../core/limits/merge-limits.ts";
import { pausedUntil, pauseLimits } from "../core/limits/pause.ts";
import { readStoredLimits } from "../core/limits/migrations.ts";
import type { Policy } from "../core/limits/policy.ts";
import { freshLimits, type StoredLimits } from "../core/limits/stored-limits.ts";
import { gardenSites } from "../lists/garden-sites.ts";
import { helpSites } from "../lists/help.ts";
import { database } from "./database.ts";
import { readAhead } from "./family-clock.ts";
import type { LimitsView } from "./messages/protocol.ts";
import { readPause } from "./pause-store.ts";
import { thisMoment } from "./pin-tries.ts";
import { readPolicy } from "./policy-store.ts";
import { isSealed, sealKeyName, sealOf } from "./seal.ts";
import { readWitnessed } from "./witnessed.ts";

const key = "limits";
const sealKey = "limitsSeal";
const copyKey = "limitsCopy";

/** The parent's limits with word of how they were got. `null`: present, but neither they nor the copy could be read. */
export type Kept = { readonly stored: StoredLimits | null; readonly health: LimitsView["health"] };

/** With the moment that an age is told by at most. */
export type KeptNow = Kept & { readonly witnessed: number | undefined };

const givenNow = ({ witnessed }: KeptNow): Given => ({ ...given, witnessed });

const given = { garden: gardenSites, help: helpSites };

let known: Promise<KeptNow> | undefined;

export function readKept(): Promise<KeptNow> {
  known ??= Promise.all([readFromStorage(), readWitnessed()]).then(([kept, witnessed]) => ({ ...kept, witnessed }));
  known.catch(() => (known = undefined));
  return known;
}

export function forgetLimits(): void {
  known = undefined;
}

/**
 * Fails closed: absent is a new install; unreadable, or written by another hand, is the last good copy, and without one the
 * strictest tier.
 */
async function readFromStorage(): Promise<Kept> {
  const stored = await browser.storage.local.get([key, sealKey, sealKeyName]);
  const { [key]: raw, [sealKey]: seal, [sealKeyName]: storedKey } = stored;
  if (raw === undefined) {
    const copy = await readCopy();
    // Somebody has set limits here, though nobody can say any more which: this is no new install.
    return copy === undefined ? fresh : ((await openCopy(copy)) ?? strictest);
  }
  const read = readStoredLimits(raw);
  if (read.ok && (await isSealed(key, raw, seal, storedKey))) return { stored: read.limits, health: "good" };
  return (await openCopy(await readCopy())) ?? strictest;
}

const fresh: Kept = { stored: freshLimits, health: "good" };
const strictest: Kept = { stored: null, health: "strictest" };

/** Undefined where there is none, and where the database is broken or gone. */
function readCopy(): Promise<{ readonly value: unknown } | undefined> {
  return database.notes.get(copyKey).catch(() => undefined);
}

async function openCopy(copy: { readonly value: unknown } | undefined): Promise<Kept | undefined> {
  const { limits, seal } = (copy?.value ?? {}) as { limits?: unknown; seal?: unknown };
  const read = readStoredLimits(limits);
  const isOurs = read.ok && (await isSealed(key, limits, seal).catch(() => false));
  return isOurs ? { stored: read.limits, health: "copy" } : undefined;
}

/** Writes the limits and a copy of them elsewhere. The copy is a help, never a condition. */
export async function writeLimits(next: StoredLimits): Promise<void> {
  const seal = await sealOf(key, next);
  await browser.storage.local.set({ [key]: next, [sealKey]: seal });
  forgetLimits();
  await database.notes.put({ key: copyKey, value: { limits: next, seal } }).catch(() => undefined);
}

/** Writes the copy anew where it is missing or older. Limits that nobody has set have none. */
export async function restoreLimitsCopy(): Promise<void> {
  const { stored, health } = await readKept();
  if (stored === null || stored === freshLimits || health !== "good") return;
  if ((await openCopy(await readCopy()))?.stored?.revision === stored.revision) return;
  await database.notes.put({ key: copyKey, value: { limits: stored, seal: await sealOf(key, stored) } });
}

type Merged = { readonly kept: KeptNow; readonly policy: Policy; readonly minute: number; readonly limits: Limits };

let merged: Merged | undefined;

let paused: { readonly set: Limits; readonly limits: Limits } | undefined;

/** What `judge` decides by, at this moment: what was set, as far as no parent pauses it. */
export async function readLimits(now = new Date()): Promise<Limits> {
  const [set, pause] = await Promise.all([readSetLimits(now), readPause()]);
  const until = pausedUntil(pause, set.child.id, thisMoment());
  if (until === null) return set;
  const isFresh = paused?.set === set && paused.limits.pausedUntil === until;
  if (!isFresh) paused = { set, limits: pauseLimits(set, until) };
  return paused!.limits;
}

/** See `activeChild`; without a schedule nobody needs to know. */
export function readAheadOf({ stored }: Kept): Promise<number> {
  return stored === null || stored.switching.length === 0 ? Promise.resolve(0) : readAhead(stored.zone);
}

/** What was set for the child at the browser. Asked at every request in Firefox, so worked out anew once a minute at most. */
export async function readSetLimits(now = new Date()): Promise<Limits> {
  const [kept, policy] = await Promise.all([readKept(), readPolicy()]);
  const ahead = await readAheadOf(kept);
  const minute = Math.floor((now.getTime() - ahead) / 60_000);
  const isFresh = merged?.kept === kept && merged.policy === policy && merged.minute === minute;
  if (!isFresh)
    merged = { kept, policy, minute, limits: mergeLimits(kept.stored, policy, { ...givenNow(kept), ahead }, now) };
  return merged!.limits;
}

/** What every child of the family would have at the browser, in the family's order. */
export async function readEach(now = new Date()): Promise<readonly Limits[]> {
  const [kept, policy] = await Promise.all([readKept(), readPolicy()]);
  const { stored } = kept;
  if (stored === null) return [mergeLimits(null, policy, given, now)];
  return stored.children.map(({ id }) => mergeFor(id, stored, policy, givenNow(kept), now));
}
