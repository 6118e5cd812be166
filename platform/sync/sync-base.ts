import type { StoredLimits } from "../../core/limits/stored-limits.ts";
import { readKeyItem, readSlots, type ReadSlot } from "../../core/sync/slots.ts";
import { readContent, type SlotContent } from "../../core/sync/slot-content.ts";
import type { Told } from "../../core/sync/hear-other.ts";
import { videoWords } from "../../core/sync/join-video.ts";
import type { SyncedLimits } from "../../core/sync/synced-limits.ts";
import { syncedOf, tierOn, type TierOf } from "../../core/sync/synced-of.ts";
import { believedDay } from "../../core/tier/believed-day.ts";
import { defaultTier } from "../../core/tier/tiers.ts";
import type { SyncOtherState } from "../../core/sync/sync-view.ts";
import { readPolicy } from "../policy-store.ts";
import { readWitnessed } from "../witnessed.ts";
import { readSyncItems, type SyncItems } from "./sync-items.ts";
import { readSyncKey } from "./sync-key.ts";
import { openSlot } from "./sync-seal.ts";

/** Everything that syncing hangs on, once it is on and the family's passphrase has been typed. */
export type SyncBase = {
  readonly stored: StoredLimits;
  readonly items: SyncItems;
  readonly key: CryptoKey;
  readonly tierOf: TierOf;
  /** What the school has locked, which nobody's word from elsewhere touches. */
  readonly locked: readonly string[];
};

/** `off`: not switched on. `keyless`: no key here, or another computer has begun anew with another passphrase. */
export async function readSyncBase(stored: StoredLimits | null): Promise<SyncBase | "off" | "keyless"> {
  if (stored?.sync !== true) return "off";
  const [items, held, policy, witnessed] = await Promise.all([
    readSyncItems(),
    readSyncKey(),
    readPolicy(),
    readWitnessed(),
  ]);
  const read = readKeyItem(items);
  if (held === null || read.state !== "there" || read.item.salt !== held.salt) return "keyless";
  const unsaid = policy.locked.includes("tier") ? undefined : policy.tier;
  return {
    stored,
    items,
    key: held.key,
    tierOf: tierOn(believedDay(new Date(), witnessed), unsaid ?? defaultTier),
    locked: policy.locked,
  };
}

export const mineOf = ({ tierOf }: SyncBase, limits: StoredLimits) => syncedOf(limits, tierOf, new Date());

/** What another computer wrote, opened as far as it could be. */
export type OpenedSlot = {
  readonly device: string;
  readonly state: SyncOtherState;
  readonly revision: number;
  readonly content: SlotContent | null;
};

/** @param seen the newest writing of each computer that was met here */
export async function openSlots(
  { items, key }: SyncBase,
  own: string,
  seen: Readonly<Record<string, { readonly revision: number }>>,
): Promise<OpenedSlot[]> {
  const opened = await Promise.all(readSlots(items).map((slot) => open(key, slot)));
  return opened
    .filter(({ device }) => device !== own)
    .map((slot) =>
      slot.revision < (seen[slot.device]?.revision ?? 0) && slot.content ? { ...slot, state: "older" } : slot,
    );
}

async function open(key: CryptoKey, read: ReadSlot): Promise<OpenedSlot> {
  if (read.state !== "whole") return { device: read.device, state: read.state, revision: 0, content: null };
  const { device, revision } = read.slot;
  const text = await openSlot(key, read.slot);
  const inside = text === null ? null : readContent(text);
  if (inside === null || !inside.ok) return { device, revision, state: inside?.why ?? "damaged", content: null };
  return { device, revision, state: "good", content: inside.content };
}

/** What another computer tells, apart from what the school has locked here. */
export function toldTo(base: SyncBase, { limits, said = limits }: SlotContent, mine: SyncedLimits): Told {
  return { limits: withoutLocked(base, limits, mine), said: withoutLocked(base, said, mine) };
}

/** The other's limits with what the school has locked as it is here. */
export function withoutLocked({ locked }: SyncBase, theirs: SyncedLimits, mine: SyncedLimits): SyncedLimits {
  const children = Object.entries(theirs.children).map(([call, child]) => {
    const here = mine.children[call];
    const tier = locked.includes("tier") ? (here?.tier ?? child.tier) : child.tier;
    const { safeSearch, ...rest } = child;
    const search = locked.includes("safeSearch") ? here?.safeSearch : safeSearch;
    const restricted = locked.includes("youtubeRestrict") ? here?.video.restricted : child.video.restricted;
    const video = videoWords({ ...child.video, restricted });
    return [call, { ...rest, tier, video, ...(search === undefined ? {} : { safeSearch: search }) }] as const;
  });
  const lists = locked.includes("lists") ? mine.lists : theirs.lists;
  return { ...theirs, children: Object.fromEntries(children), lists };
}
