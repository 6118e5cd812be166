import type { IDBPDatabase, IDBPObjectStore } from "idb";
import { storeNames, type Schema, type StoreName } from "./database-schema.ts";
import { deleteConnection, openConnection } from "./open-database.ts";

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
  /** Deletes it whole; the next use makes it anew. Rejects when another window keeps it from that. */
  readonly destroy: () => Promise<void>;
};

/** Milliseconds for which a database that did not answer is not asked again: a page waits for its verdict meanwhile. */
const pauseMs = 10_000;

/** A database that is opened at its first use and again after the browser has closed it. */
export function createDatabase(name: string): Database {
  let connection: Promise<IDBPDatabase<Schema>> | undefined;
  const forget = () => void (connection = undefined);
  const connect = () => {
    if (connection !== undefined) return connection;
    const opening = openConnection(name, forget);
    connection = opening;
    const forgetThis = () => connection === opening && forget();
    opening.catch((error: unknown) => (isTimeOut(error) ? setTimeout(forgetThis, pauseMs) : forgetThis()));
    return opening;
  };
  const within = async <T>(act: (opened: IDBPDatabase<Schema>) => Promise<T>) => {
    try {
      return await act(await connect());
    } catch (error) {
      // Closed under us, by an upgrade, a deletion or a cleaner: nothing was begun, so it may be begun again.
      if (!(error instanceof ClosedError)) throw error;
      forget();
      return act(await connect());
    }
  };
  const read: Database["read"] = (names, act) => within((opened) => run(opened, names, "readonly", act));
  const write: Database["write"] = (names, act) => within((opened) => run(opened, names, "readwrite", act));
  const destroy = async () => {
    const opened = await connection?.catch(() => undefined);
    forget();
    opened?.close();
    await deleteConnection(name);
  };
  const tables = Object.fromEntries(storeNames.map((store) => [store, createTable(store, read, write)]));
  return { ...(tables as Tables), read, write, destroy };
}

/** The extension's own; the worker and the thread that compiles lists open it alike. */
export const database = createDatabase("luy-tre");

class ClosedError extends Error {}

const isTimeOut = (error: unknown) => error instanceof DOMException && error.name === "TimeoutError";

/** Strict: a report or a counted try is not said to be kept before it is on the disk. */
function begin<Name extends StoreName, Mode extends "readonly" | "readwrite">(
  opened: IDBPDatabase<Schema>,
  names: readonly Name[],
  mode: Mode,
) {
  try {
    return opened.transaction([...names], mode, { durability: "strict" });
  } catch (error) {
    if (error instanceof DOMException && error.name === "InvalidStateError") throw new ClosedError(error.message);
    throw error;
  }
}

async function run<Name extends StoreName, Mode extends "readonly" | "readwrite", T>(
  opened: IDBPDatabase<Schema>,
  names: readonly Name[],
  mode: Mode,
  act: (stores: Stores<Name, Mode>) => Promise<T>,
): Promise<T> {
  const transaction = begin(opened, names, mode);
  const done = transaction.done.then(() => undefined);
  done.catch(() => undefined);
  try {
    const stores: unknown = Object.fromEntries(names.map((store) => [store, transaction.objectStore(store)]));
    const result = await act(stores as Stores<Name, Mode>);
    await done;
    return result;
  } catch (error) {
    abort(transaction);
    // A disk that is full fails the commit, and the requests only say that they were ended.
    throw transaction.error ?? error;
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
