import { deleteDB, openDB, type IDBPDatabase, type IDBPTransaction } from "idb";
import { newestVersion, storeNames, versions, type Schema, type StoreName, type Version } from "./database-schema.ts";

/** Milliseconds after which a database that does not open is done without: another window holds it, or the disk hangs. */
export const openMs = 3000;

/**
 * Opens the database, upgrading it where an older version wrote it.
 *
 * Rejects with the browser's error: `VersionError` when a newer version of ours wrote it, `TimeoutError` when it does not open
 * in time, `NotFoundError` when it is of our version and not ours.
 *
 * @param closed called when the browser or somebody else's upgrade has closed it
 */
export async function openConnection(name: string, closed: () => void): Promise<IDBPDatabase<Schema>> {
  const opened = await openOnce(name, closed).catch((error: unknown) => {
    // A browser that has just thrown a damaged database away says so once, and opens a new one.
    if (!(error instanceof DOMException) || error.name !== "UnknownError") throw error;
    return openOnce(name, closed);
  });
  const missing = storeNames.filter((store) => !opened.objectStoreNames.contains(store));
  if (missing.length === 0) return opened;
  opened.close();
  throw new DOMException(`no ${missing.join()} in the database`, "NotFoundError");
}

function openOnce(name: string, closed: () => void): Promise<IDBPDatabase<Schema>> {
  const opening = openDB<Schema>(name, newestVersion, {
    upgrade: (opened, old, _new, upgrade) => {
      for (const version of versions.slice(Math.floor(old / 10))) addStores(opened, upgrade, version);
    },
    // Somebody else upgrades it or deletes it: who holds on to it would block them.
    blocking: (_current, _blocked, event) => {
      closed();
      (event.target as IDBDatabase).close();
    },
    terminated: closed,
  });
  return inTime(opening, (late) => late.close());
}

export async function deleteConnection(name: string): Promise<void> {
  await inTime(deleteDB(name), () => undefined);
}

/** What comes too late is nobody's any more. */
async function inTime<T>(work: Promise<T>, late: (value: T) => void): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const timeOut = new Promise<never>((_done, fail) => {
    timer = setTimeout(() => {
      work.then(late, () => undefined);
      fail(new DOMException("the database does not answer", "TimeoutError"));
    }, openMs);
  });
  try {
    return await Promise.race([work, timeOut]);
  } finally {
    clearTimeout(timer);
  }
}

type Upgrade = IDBPTransaction<Schema, StoreName[], "versionchange">;

function addStores(opened: IDBPDatabase<Schema>, upgrade: Upgrade, version: Version): void {
  for (const [name, { key, unique = [], indexes = [] }] of Object.entries(version)) {
    const isThere = opened.objectStoreNames.contains(name as StoreName);
    const store = isThere
      ? upgrade.objectStore(name as StoreName)
      : opened.createObjectStore(name as StoreName, { keyPath: key });
    for (const path of unique) store.createIndex(path as never, path, { unique: true });
    for (const path of indexes) store.createIndex(path as never, path);
  }
}
