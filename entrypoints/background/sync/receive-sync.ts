import type { StoredLimits } from "../../../core/limits/stored-limits.ts";
import { syncChanges } from "../../../core/sync/sync-changes.ts";
import { knownOf, onlyChildrenOf, settle, takeStricter } from "../../../core/sync/take-over.ts";
import { withSynced } from "../../../core/sync/with-synced.ts";
import { readKept } from "../../../platform/limits-store.ts";
import { readSyncMemory, writeSyncMemory } from "../../../platform/sync/sync-memory.ts";
import { changeLimits } from "../limits-handlers.ts";
import { mineOf, openSlots, withoutLocked, type OpenedSlot, type SyncBase } from "../../../platform/sync/sync-base.ts";

/** Nobody's word from elsewhere opens anything, whoever has unlocked here. */
const neverUnlocked = async () => false;

/** Takes from every other computer what is stricter there than it was. What is weaker waits for a parent. */
export async function receiveSync(base: SyncBase): Promise<void> {
  const { device, others } = await readSyncMemory();
  const slots = await openSlots(base, device, others);
  const fresh = slots.filter((slot) => slot.state === "good" && slot.revision !== others[slot.device]?.revision);
  for (const slot of fresh) await take(base, slot);
}

async function take(base: SyncBase, { device, revision, content }: OpenedSlot): Promise<void> {
  const { stored } = await readKept();
  if (content === null || stored === null) return;
  const memory = await readSyncMemory();
  const before = mineOf(base, stored);
  const theirs = withoutLocked(base, content.limits, before);
  const known = knownOf(memory.others[device], theirs, before);
  const propose = (current: StoredLimits) =>
    withSynced(current, takeStricter(known, theirs, mineOf(base, current)), base.tierOf, new Date());
  const changes = syncChanges(before, mineOf(base, propose(stored)));
  if (changes.length > 0 && !(await changeLimits(propose, neverUnlocked)).ok) return;
  const after = mineOf(base, (await readKept()).stored ?? stored);
  const [looked, settled] = [onlyChildrenOf(after, theirs), settle(known, theirs, after)];
  const done = changes.length === 0 ? [] : [{ at: Date.now(), system: content.system, changes }];
  await writeSyncMemory({
    ...memory,
    others: { ...memory.others, [device]: { revision, looked, settled } },
    done: [...memory.done, ...done],
  });
}
