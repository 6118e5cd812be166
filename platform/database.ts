import { openDB, type IDBPDatabase, type IDBPObjectStore, type IDBPTransaction } from "idb";
import { newestVersion, versions, type Schema, type StoreName, type Version } from "./database-schema.ts";

/** Some stores inside one transaction. It ends when anything but them is awaited. */
type Stores<Name extends StoreName, Mode extends IDBTransactionMode> = {
  readonly [N in Name]: IDBPObjectStore<Schema, Name[], N, Mode>;
};

/** One store; each call is a transaction of its own. */
type Table<Row> = {
  readonly get: (key: string) => Promise<Row | undefined>;
  readonly getAll: () => Promise<Row[]>;
  readonly count: () => Promise<number>;
  readonly put: (row: Row) => Promise<void>;
  readonly delete: (key: string) => Promise<void>;
  readonly clear: () => Promise<void>;
};

type Tables = { readonly [Name in StoreName]: Table<Schema[Name]["value"]> };

/** The one door to IndexedDB. Everything rejects with the browser's own error when the database cannot be used. */
export type Database = Tables & {
  readonly read: <Name extends StoreName, T>(
    names: readonly Name[],
    act: (stores: Stores<Name, "readonly">) => Promise<T>,
  ) => Promise<T>;
  /** All that `act` writes is on the disk when this resolves; when it rejects nothing is. */
  readonly write: <Name extends StoreName, T>(
    names: readonly Name[],
    act: (stores: Stores<Name, "readwrite">) => Promise<T>,
  ) => Promise<T>;
};

/** A database that is opened at its first use and again after the browser has closed it. */
export function createDatabase(name: string): Database {
  let connection: Promise<IDBPDatabase<Schema>> | undefined;
  const forget = () => void (connection = undefined);
  const connect = () => {
    connection ??= open(name, forget);
    connection.catch(forget);
    return connection;
  };
  const read: Database["read"] = async (names, act) => run(await connect(), names, "readonly", act);
  const write: Database["write"] = async (names, act) => run(await connect(), names, "readwrite", act);
  const tables = Object.fromEntries(storeNames().map((store) => [store, createTable(store, read, write)]));
  return { ...(tables as Tables), read, write };
}

/** The extension's own; the worker and the thread that compiles lists open it alike. */
export const database = createDatabase("luy-tre");

function storeNames(): StoreName[] {
  return [...new Set(versions.flatMap((version) => Object.keys(version) as StoreName[]))];
}

function open(name: string, forget: () => void): Promise<IDBPDatabase<Schema>> {
  return openDB<Schema>(name, newestVersion, {
    upgrade: (opened, old, _new, upgrade) => {
      for (const version of versions.slice(Math.floor(old / 10))) addStores(opened, upgrade, version);
    },
    // Somebody else upgrades it or deletes it: who holds on to it would block them.
    blocking: (_current, _blocked, event) => {
      forget();
      (event.target as IDBDatabase).close();
    },
    terminated: forget,
  });
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

async function run<Name extends StoreName, Mode extends "readonly" | "readwrite", T>(
  opened: IDBPDatabase<Schema>,
  names: readonly Name[],
  mode: Mode,
  act: (stores: Stores<Name, Mode>) => Promise<T>,
): Promise<T> {
  // Strict: a report or a counted try is not said to be kept before it is on the disk.
  const transaction = opened.transaction([...names], mode, { durability: "strict" });
  const done = transaction.done.then(() => undefined);
  done.catch(() => undefined);
  try {
    const stores: unknown = Object.fromEntries(names.map((store) => [store, transaction.objectStore(store)]));
    const result = await act(stores as Stores<Name, Mode>);
    await done;
    return result;
  } catch (error) {
    abort(transaction);
    throw error;
  }
}

function abort(transaction: { abort: () => void }): void {
  try {
    transaction.abort();
  } catch {
    // It is over already.
  }
}

function createTable(name: StoreName, read: Database["read"], write: Database["write"]): Table<unknown> {
  // Which rows belong to which store is told by `Tables`.
  type Store = IDBPObjectStore<Schema, StoreName[], "notes", "readwrite">;
  const reading = <T>(act: (store: Store) => Promise<T>) => read([name], (stores) => act(stores[name] as never));
  const writing = (act: (store: Store) => Promise<unknown>) =>
    write([name], async (stores) => void (await act(stores[name] as never)));
  return {
    get: (key) => reading((store) => store.get(key)),
    getAll: () => reading((store) => store.getAll()),
    count: () => reading((store) => store.count()),
    put: (row) => writing((store) => store.put(row as never)),
    delete: (key) => writing((store) => store.delete(key)),
    clear: () => writing((store) => store.clear()),
  };
}
