import { browser } from "wxt/browser";
import { isSame } from "../../../core/sync/pick-changed.ts";
import { writeContent } from "../../../core/sync/slot-content.ts";
import { namesOf, readSlots, slotItems } from "../../../core/sync/slots.ts";
import { sealSlot } from "../../../platform/sync/sync-seal.ts";
import { removeSyncItems, writeSyncItems } from "../../../platform/sync/sync-items.ts";
import { readSyncMemory, writeSyncMemory, type SyncMemory } from "../../../platform/sync/sync-memory.ts";
import { mineOf, type SyncBase } from "../../../platform/sync/sync-base.ts";

/** Writes this computer's limits to its slot, where they have changed since, or somebody took the slot away. */
export async function sendSync(base: SyncBase): Promise<void> {
  const memory = await readSyncMemory();
  const limits = mineOf(base, base.stored);
  const there = revisionThere(base, memory);
  if (isSame(memory.sent, limits) && there === memory.revision && memory.trouble === null) return;
  const revision = Math.max(memory.revision, there) + 1;
  const { os: system } = await browser.runtime.getPlatformInfo();
  const at = Date.now();
  const slot = await sealSlot(base.key, { device: memory.device, revision }, writeContent({ system, at, limits }));
  const items = slotItems(slot);
  const trouble = items === null ? ("too-large" as const) : await writeSyncItems(items);
  if (items === null || trouble !== null) return writeSyncMemory({ ...memory, trouble });
  await writeSyncMemory({ ...memory, revision, sent: limits, sentAt: at, trouble: null });
  await removeSyncItems(namesOf(base.items, memory.device).filter((name) => !Object.hasOwn(items, name)));
}

/** Which writing of ours lies there now; 0 for none, or what no longer is one. */
function revisionThere({ items }: SyncBase, { device }: SyncMemory): number {
  const own = readSlots(items).find((slot) => slot.state === "whole" && slot.slot.device === device);
  return own?.state === "whole" ? own.slot.revision : 0;
}
