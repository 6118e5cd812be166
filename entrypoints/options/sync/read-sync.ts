import type { StoredLimits } from "../../../core/limits/stored-limits.ts";
import { namesOf, readKeyItem } from "../../../core/sync/slots.ts";
import { namesakes } from "../../../core/sync/synced-of.ts";
import { syncChanges } from "../../../core/sync/sync-changes.ts";
import type { SyncOther, SyncView } from "../../../core/sync/sync-view.ts";
import { knownOf, withWeaker } from "../../../core/sync/take-over.ts";
import {
  mineOf,
  openSlots,
  readSyncBase,
  withoutLocked,
  type OpenedSlot,
  type SyncBase,
} from "../../../platform/sync/sync-base.ts";
import { readSyncItems } from "../../../platform/sync/sync-items.ts";
import { readSyncMemory, type SyncMemory } from "../../../platform/sync/sync-memory.ts";

const begunBy = { none: "no", there: "yes", newer: "newer", damaged: "damaged" } as const;

/** How syncing stands. Changes nothing. */
export async function readSync(stored: StoredLimits): Promise<SyncView> {
  const [base, memory, items] = await Promise.all([readSyncBase(stored), readSyncMemory(), readSyncItems()]);
  const isOn = typeof base !== "string";
  const slots = isOn ? await openSlots(base, memory.device, memory.others) : [];
  return {
    state: isOn ? "on" : base,
    begun: begunBy[readKeyItem(items).state],
    isLeft: base === "off" && namesOf(items, memory.device).length > 0,
    sentAt: memory.sentAt,
    trouble: memory.trouble,
    others: isOn ? slots.map((slot) => otherOf(base, memory, slot)) : [],
    namesakes: isOn ? namesakes(stored) : [],
    taken: memory.done.toReversed(),
  };
}

function otherOf(base: SyncBase, memory: SyncMemory, slot: OpenedSlot): SyncOther {
  const { device, revision, content } = slot;
  const isTaken = memory.others[device]?.revision === revision;
  const mine = mineOf(base, base.stored);
  return {
    device,
    revision,
    state: slot.state === "good" && !isTaken ? "untaken" : slot.state,
    system: content?.system ?? null,
    at: content?.at ?? null,
    waits: slot.state === "good" && isTaken ? syncChanges(mine, weakerThere(base, memory, slot)) : [],
    absent: Object.keys(content?.limits.children ?? {}).filter((call) => !Object.hasOwn(mine.children, call)),
  };
}

/** What would stand here if a parent took over what is weaker there. */
export function weakerThere(base: SyncBase, memory: SyncMemory, { device, content }: OpenedSlot) {
  const mine = mineOf(base, base.stored);
  if (content === null) return mine;
  const theirs = withoutLocked(base, content.limits, mine);
  return withWeaker(knownOf(memory.others[device], theirs, mine), theirs, mine);
}
