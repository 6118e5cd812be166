import * as v from "valibot";
import { browser } from "wxt/browser";
import { syncParts } from "../../core/sync/sync-changes.ts";
import { syncedLimitsSchema } from "../../core/sync/synced-limits.ts";
import { syncTroubles } from "../../core/sync/sync-view.ts";

const name = "syncMemory";

/** As many of the latest things that came from elsewhere as are shown to the parent. */
const mostDone = 20;

const time = v.number();
const changeSchema = v.object({
  part: v.picklist(syncParts),
  child: v.nullable(v.string()),
  names: v.pipe(v.array(v.string()), v.readonly()),
  count: v.number(),
});

const toldSchema = v.object({ limits: syncedLimitsSchema, said: syncedLimitsSchema });

const memorySchema = v.object({
  /** What this computer is called in the storage: eight hexadecimal digits by chance. */
  device: v.pipe(v.string(), v.regex(/^[0-9a-f]{8}$/)),
  /** Of what was written last. */
  revision: v.number(),
  sent: v.fallback(v.nullable(toldSchema), null),
  /** What the parents here have said, and what stood here when that was last looked at. */
  spoken: v.exactOptional(v.object({ said: syncedLimitsSchema, here: syncedLimitsSchema })),
  sentAt: v.nullable(time),
  trouble: v.nullable(v.picklist(syncTroubles)),
  others: v.record(
    v.string(),
    v.object({
      revision: v.number(),
      /** What that computer had when what is stricter was last taken from it. */
      looked: syncedLimitsSchema,
      /** What of it the parents here have decided upon, or did not need to. */
      settled: syncedLimitsSchema,
    }),
  ),
  done: v.array(v.object({ at: time, system: v.string(), changes: v.array(changeSchema) })),
});

/** What this computer remembers of syncing. It is bookkeeping: whoever tampers with it loosens nothing. */
export type SyncMemory = v.InferOutput<typeof memorySchema>;
export type SyncDone = SyncMemory["done"][number];

/** A fresh one where there is none, or one that cannot be read: then everything is looked at as if for the first time. */
export async function readSyncMemory(): Promise<SyncMemory> {
  const read = v.safeParse(memorySchema, (await browser.storage.local.get(name))[name]);
  return read.success ? read.output : freshMemory();
}

function freshMemory(): SyncMemory {
  const device = [...crypto.getRandomValues(new Uint8Array(4))]
    .map((byte) => byte.toString(16).padStart(2, "0"))
    .join("");
  return { device, revision: 0, sent: null, sentAt: null, trouble: null, others: {}, done: [] };
}

export async function writeSyncMemory(memory: SyncMemory): Promise<void> {
  await browser.storage.local.set({ [name]: { ...memory, done: memory.done.slice(-mostDone) } });
}

export async function forgetSync(): Promise<void> {
  await browser.storage.local.remove(name);
}

/** One at a time, worker or page: two that read and write what is remembered would lose each other's word. */
export function whileSyncing<T>(act: () => Promise<T>): Promise<T> {
  return navigator.locks.request("sync", act);
}
