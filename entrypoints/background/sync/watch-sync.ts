import { browser } from "wxt/browser";
import { readKept } from "../../../platform/limits-store.ts";
import { readSyncBase } from "../../../platform/sync/sync-base.ts";
import { whileSyncing } from "../../../platform/sync/sync-memory.ts";
import { receiveSync } from "./receive-sync.ts";
import { sendSync } from "./send-sync.ts";

/** Registered on the worker's first tick. Where sync is off it looks at nothing. */
export function watchSync(): void {
  browser.storage.onChanged.addListener((_changes, area) => {
    if (area === "sync") void whileSyncing(() => within(receiveSync)).catch(() => undefined);
  });
}

/** Takes what has come, and writes what has changed here: at the browser's start, by the alarm, and once an hour. */
export function syncNow(): Promise<void> {
  return whileSyncing(async () => {
    await within(receiveSync);
    await within(sendSync);
  });
}

async function within(act: typeof receiveSync): Promise<void> {
  const base = await readSyncBase((await readKept()).stored);
  if (typeof base !== "string") await act(base);
}
