import type { StoredLimits } from "../../../core/limits/stored-limits.ts";
import { hearHere, hearOther, type Spoken } from "../../../core/sync/hear-other.ts";
import { syncChanges } from "../../../core/sync/sync-changes.ts";
import { withSynced } from "../../../core/sync/with-synced.ts";
import { readKept } from "../../../platform/limits-store.ts";
import { readSyncMemory, writeSyncMemory } from "../../../platform/sync/sync-memory.ts";
import { changeLimits } from "../limits-handlers.ts";
import { mineOf, openSlots, toldTo, type OpenedSlot, type SyncBase } from "../../../platform/sync/sync-base.ts";

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
  const hearing = hearOther(memory.others[device], toldTo(base, content, before), before);
  let spoken: Spoken = hearHere(memory.spoken, before);
  const propose = (current: StoredLimits) => {
    const mine = mineOf(base, current);
    const next = withSynced(current, hearing.take(mine), base.tierOf, new Date());
    // What is taken here is no word of this computer's, while what a parent says at the same time is.
    spoken = { said: hearHere(memory.spoken, mine).said, here: mineOf(base, next) };
    return next;
  };
  const changes = syncChanges(before, mineOf(base, propose(stored)));
  if (changes.length > 0 && !(await changeLimits(propose, neverUnlocked)).ok) return;
  const known = hearing.remember(mineOf(base, (await readKept()).stored ?? stored));
  const done = changes.length === 0 ? [] : [{ at: Date.now(), system: content.system, changes }];
  await writeSyncMemory({
    ...memory,
    spoken,
    others: { ...memory.others, [device]: { revision, ...known } },
    done: [...memory.done, ...done],
  });
}
