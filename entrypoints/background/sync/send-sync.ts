import { browser } from "wxt/browser";
import { hearHere, type Told } from "../../../core/sync/hear-other.ts";
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
  const spoken = hearHere(memory.spoken, mineOf(base, base.stored));
  const told: Told = { limits: spoken.here, said: spoken.said };
  const there = revisionThere(base, memory);
  if (isSame(memory.sent, told) && there === memory.revision && memory.trouble === null) return;
  const revision = Math.max(memory.revision, there) + 1;
  const { os: system } = await browser.runtime.getPlatformInfo();
  const at = Date.now();
  const text = writeContent({ system, at, ...contentOf(told) });
  const items = slotItems(await sealSlot(base.key, { device: memory.device, revision }, text));
  // Before the items: whoever stops us in between has us write them once more, and loses nobody's word.
  await writeSyncMemory({ ...memory, spoken, revision, sent: told, sentAt: at, trouble: null });
  const trouble = items === null ? ("too-large" as const) : await writeSyncItems(items);
  if (items === null || trouble !== null) return writeSyncMemory({ ...memory, spoken, trouble });
  await removeSyncItems(namesOf(base.items, memory.device).filter((name) => !Object.hasOwn(items, name)));
}

/** Most often all that stands here was said here: then it travels once. */
const contentOf = ({ limits, said }: Told) => (isSame(limits, said) ? { limits } : { limits, said });

/** Which writing of ours lies there now; 0 for none, or what no longer is one. */
function revisionThere({ items }: SyncBase, { device }: SyncMemory): number {
  const own = readSlots(items).find((slot) => slot.state === "whole" && slot.slot.device === device);
  return own?.state === "whole" ? own.slot.revision : 0;
}
