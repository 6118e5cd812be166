import { passphraseStrength } from "../../../core/backup/passphrase.ts";
import { keyItem, namesOf, readKeyItem, readSlots } from "../../../core/sync/slots.ts";
import type { SyncRefusal } from "../../../core/sync/sync-view.ts";
import { readSyncItems, removeSyncItems, writeSyncItems, type SyncItems } from "../../../platform/sync/sync-items.ts";
import { dropSyncKey, writeSyncKey } from "../../../platform/sync/sync-key.ts";
import { forgetSync, readSyncMemory, whileSyncing } from "../../../platform/sync/sync-memory.ts";
import { makeKey, openKey, type MadeKey } from "../../../platform/sync/sync-seal.ts";

/**
 * Gives this computer the family's key. By itself that sends nothing and takes nothing: sync is switched on by a change of the
 * limits, which needs the PIN.
 *
 * @param anew throws away what lies in the account under another passphrase
 */
export function holdKey(passphrase: string, anew: boolean): Promise<SyncRefusal | null> {
  return whileSyncing(async () => {
    const made = await keyFor(passphrase, await readSyncItems(), anew);
    if (typeof made === "string") return made;
    await writeSyncKey({ salt: made.item.salt, key: made.key });
    return null;
  });
}

/** The key that others have begun with, or a new one, which then lies there for them. */
async function keyFor(passphrase: string, items: SyncItems, anew: boolean): Promise<MadeKey | SyncRefusal> {
  const begun = readKeyItem(items);
  if (begun.state === "there" && !anew) {
    const key = await openKey(passphrase, begun.item);
    return key === null ? "wrong" : { key, item: begun.item };
  }
  if (begun.state !== "none" && !anew) return begun.state === "newer" ? "newer" : "wrong";
  if (["short", "plain"].includes(passphraseStrength(passphrase))) return "weak";
  const made = await makeKey(passphrase);
  // What lies under the former passphrase can be read by nobody any more.
  const failed = (await removeSyncItems(namesOf(items))) ?? (await writeSyncItems({ [keyItem]: made.item }));
  return failed === null ? made : "storage";
}

/**
 * Takes back what this computer wrote, once sync is off; the last one takes the key along.
 *
 * @returns whether it is gone; else this computer remembers which part is its own, so that it can be asked again
 */
export function takeBack(): Promise<boolean> {
  return whileSyncing(async () => {
    const [items, { device }] = await Promise.all([readSyncItems(), readSyncMemory()]);
    const own = namesOf(items, device);
    const isLast = readSlots(items).length <= (own.length > 0 ? 1 : 0);
    if ((await removeSyncItems(isLast ? namesOf(items) : own)) !== null) return false;
    await dropSyncKey().catch(() => undefined);
    await forgetSync();
    return true;
  });
}
