import type { StoredLimits } from "../../../core/limits/stored-limits.ts";
import type { SyncOther } from "../../../core/sync/sync-view.ts";
import { onlyChildrenOf } from "../../../core/sync/take-over.ts";
import { withSynced } from "../../../core/sync/with-synced.ts";
import { mineOf, openSlots, readSyncBase, withoutLocked } from "../../../platform/sync/sync-base.ts";
import { readSyncMemory, whileSyncing, writeSyncMemory } from "../../../platform/sync/sync-memory.ts";
import { weakerThere } from "./read-sync.ts";

type Shown = Pick<SyncOther, "device" | "revision">;

/**
 * A parent takes over what is weaker on another computer, or lets it be; either way it does not come up again.
 *
 * @param keep changes the limits, which needs the PIN where that weakens anything; null when the parent lets it be
 * @returns `moved`: that computer has written since, so that the parent would decide on what was not shown
 */
export function settleWith(
  stored: StoredLimits,
  { device, revision }: Shown,
  keep: ((next: StoredLimits) => Promise<boolean>) | null,
): Promise<"settled" | "moved" | "refused"> {
  return whileSyncing(async () => {
    const base = await readSyncBase(stored);
    if (typeof base === "string") return "moved";
    const memory = await readSyncMemory();
    const slot = (await openSlots(base, memory.device, memory.others)).find((one) => one.device === device);
    const known = memory.others[device];
    const isShown = slot?.state === "good" && slot.revision === revision && known?.revision === revision;
    if (!isShown || slot.content === null) return "moved";
    const next = withSynced(stored, weakerThere(base, memory, slot), base.tierOf, new Date());
    if (keep !== null && !(await keep(next))) return "refused";
    const mine = mineOf(base, stored);
    const settled = onlyChildrenOf(mine, withoutLocked(base, slot.content.limits, mine));
    await writeSyncMemory({ ...memory, others: { ...memory.others, [device]: { ...known, settled } } });
    return "settled";
  });
}
