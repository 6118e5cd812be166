import { browser } from "wxt/browser";

/** `full`: the account's room is used up. `busy`: the browser takes no more writing for now. */
export type SyncTrouble = "full" | "busy" | "failed";

export type SyncItems = Readonly<Record<string, unknown>>;

/** All that lies in the browser's sync storage, whoever wrote it. */
export async function readSyncItems(): Promise<SyncItems> {
  return await browser.storage.sync.get(null);
}

/** Null when all of it was taken; else none of it was. */
export async function writeSyncItems(items: SyncItems): Promise<SyncTrouble | null> {
  try {
    await browser.storage.sync.set({ ...items });
    return null;
  } catch (error) {
    return troubleOf(error instanceof Error ? error.message : String(error));
  }
}

export async function removeSyncItems(names: readonly string[]): Promise<SyncTrouble | null> {
  try {
    if (names.length > 0) await browser.storage.sync.remove([...names]);
    return null;
  } catch (error) {
    return troubleOf(error instanceof Error ? error.message : String(error));
  }
}

/** Neither browser has codes: "… exceeds the MAX_WRITE_OPERATIONS_PER_MINUTE quota", "QUOTA_BYTES quota exceeded". */
function troubleOf(message: string): SyncTrouble {
  if (message.includes("MAX_WRITE")) return "busy";
  return /quota/i.test(message) ? "full" : "failed";
}
