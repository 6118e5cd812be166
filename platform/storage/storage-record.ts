import { browser } from "wxt/browser";
import { afterStorage, soundStorage, type StorageEvent } from "../../core/storage/storage-state.ts";
import type { StorageRecord } from "../../core/storage/storage-record.ts";

/** Outside of the database, so that it can be said when that is broken. */
const key = "storageRecord";
const none: StorageRecord = { state: soundStorage, dropped: 0, renewedAt: null };

export async function readStorageRecord(): Promise<StorageRecord> {
  const kept = (await browser.storage.local.get(key))[key] as Partial<StorageRecord> | undefined;
  return { ...none, ...kept };
}

/** Notes what happened. Never rejects: it is done where something else has failed already. */
export async function noteStorage(event: StorageEvent): Promise<void> {
  await change((record) => {
    const state = afterStorage(record.state, event, Date.now());
    return state === record.state ? record : { ...record, state };
  });
}

export async function noteDropped(rows: number): Promise<void> {
  if (rows > 0) await change((record) => ({ ...record, dropped: record.dropped + rows }));
}

export async function noteRenewed(): Promise<void> {
  await change((record) => ({ ...record, renewedAt: Date.now() }));
}

async function change(next: (record: StorageRecord) => StorageRecord): Promise<void> {
  await navigator.locks
    .request("storage-record", async () => {
      const before = await readStorageRecord();
      const after = next(before);
      if (after !== before) await browser.storage.local.set({ [key]: after });
    })
    .catch(() => undefined);
}
