import { browser } from "wxt/browser";
import { mayRebuild } from "../../core/storage/storage-state.ts";
import { storageTrouble } from "../../core/storage/storage-trouble.ts";
import { database } from "../database.ts";
import { forgetDownloads, installIndex } from "../index-store.ts";
import { restoreLimitsCopy } from "../limits-store.ts";
import { restorePinRow } from "../pin-store.ts";
import { readRows, dropBrokenRows } from "./sound-rows.ts";
import { keepSpare, returnSpare, type SpareRow } from "./spare-rows.ts";
import { noteDropped, noteRenewed, noteStorage, readStorageRecord } from "./storage-record.ts";

/** A mark in the database and beside it: without the one inside, it is not the database that we have written to. */
const birthKey = "birth";

/**
 * Looks after the database: at start, once an hour, and when somebody presses "repair". Drops broken rows, brings back what was
 * kept elsewhere meanwhile, writes the index anew where it is missing. Never rejects: what fails is noted.
 */
export async function healStorage(): Promise<void> {
  await navigator.locks.request("heal-storage", async () => {
    try {
      await heal();
    } catch (error) {
      await noteStorage({ kind: "lost", why: storageTrouble(error) });
      if (mayRebuild((await readStorageRecord()).state, Date.now())) await rebuild().catch(() => undefined);
    }
  });
}

/** The parent's button. Weakens nothing: PIN, tries and limits have copies, and what can be read is rescued first. */
export async function repairStorage(): Promise<void> {
  await healStorage();
  const { state } = await readStorageRecord();
  if (state.why === "unreadable") await navigator.locks.request("heal-storage", () => rebuild().catch(() => undefined));
}

/** Whether the database can be used now; noted either way. One that was emptied is healed at once. */
export async function probeStorage(): Promise<void> {
  try {
    if ((await database.notes.get(birthKey)) === undefined) return await healStorage();
    const { state } = await readStorageRecord();
    if (state.why !== "package") await noteStorage({ kind: "works" });
  } catch (error) {
    await noteStorage({ kind: "lost", why: storageTrouble(error) });
  }
}

async function heal(): Promise<void> {
  await noteDropped(await dropBrokenRows());
  await noticeRenewal();
  await returnSpare();
  await restorePinRow();
  await restoreLimitsCopy();
  try {
    await installIndex();
    await noteStorage({ kind: "works" });
  } catch (error) {
    // The database itself was just read and written: what is missing is room, or the package.
    await noteStorage({ kind: "not-stored", why: storageTrouble(error) });
  }
}

/** Emptied by the browser, by a cleaner, by hand: what was only in it is gone, and that is said. */
async function noticeRenewal(): Promise<void> {
  const outside = (await browser.storage.local.get(birthKey))[birthKey];
  const inside = (await database.notes.get(birthKey))?.value;
  if (typeof outside === "string" && outside === inside) return;
  if (typeof outside === "string") await noteRenewed();
  const birth = crypto.randomUUID();
  await database.notes.put({ key: birthKey, value: birth });
  await browser.storage.local.set({ [birthKey]: birth });
}

/** Rescues, deletes, makes anew. It may end at any point: what was rescued lies outside until it is back inside. */
async function rebuild(): Promise<void> {
  await keepSpare(await rescue());
  await database.destroy();
  forgetDownloads();
  await heal();
}

async function rescue(): Promise<SpareRow[]> {
  const rows = await Promise.all([
    readable("outbox"),
    readable("pin"),
    readable("days"),
    readable("asks"),
    readable("times"),
    readable("notes"),
  ]);
  // Pointers belong to what is not rescued; the copy of the limits may be the only good one.
  return rows.flat().filter(({ store, row }) => store !== "notes" || row.key === "limitsCopy");
}

async function readable<Name extends SpareRow["store"]>(store: Name): Promise<SpareRow[]> {
  return readRows(store).then(
    ({ sound }) => sound.map((row) => ({ store, row }) as SpareRow),
    () => [],
  );
}
