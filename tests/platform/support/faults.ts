import { vi } from "vitest";

/** What a disk says when it is full, ill, closed, or when a newer version of ours was here. */
export const faults = ["QuotaExceededError", "UnknownError", "InvalidStateError", "DataError", "VersionError"] as const;

export type Fault = {
  readonly error: (typeof faults)[number];
  /** The operation that fails first, counted from 0. */
  readonly at: number;
  /** Every later one of the kind fails too. */
  readonly lasts: boolean;
};

const operations = {
  QuotaExceededError: [[IDBObjectStore, "put", "add"]],
  UnknownError: [
    [IDBFactory, "open"],
    [IDBObjectStore, "put", "add", "get", "getAll", "getAllKeys", "delete", "count"],
  ],
  InvalidStateError: [[IDBDatabase, "transaction"]],
  DataError: [[IDBObjectStore, "get", "getAll"]],
  VersionError: [[IDBFactory, "open"]],
} as const satisfies Record<Fault["error"], readonly (readonly [{ prototype: object }, ...string[]])[]>;

/** The same numbers for the same seed. */
export function randomFrom(seed: number): (below: number) => number {
  let state = (seed * 0x9e3779b1 + 1) >>> 0;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 0x100000000) * below);
  };
}

/** Lets operations of IndexedDB fail until `mend`. */
export function inject({ error, at, lasts }: Fault): { readonly mend: () => void } {
  let count = 0;
  const fails = () => {
    count += 1;
    return lasts ? count > at : count === at + 1;
  };
  const spies = operations[error].flatMap(([{ prototype }, ...names]) =>
    names.map((name) => spyOn(prototype as unknown as Record<string, Method>, name, error, fails)),
  );
  const mend = () => {
    for (const spy of spies) spy.mockRestore();
  };
  return { mend };
}

/** No transaction begins any more; answers what mends it. */
export function breakDisk(error: string): () => void {
  const spy = spyOn(IDBDatabase.prototype as unknown as Record<string, Method>, "transaction", error, () => true);
  return () => spy.mockRestore();
}

type Method = (...args: never[]) => unknown;

function spyOn(prototype: Record<string, Method>, name: string, error: string, fails: () => boolean) {
  const sound = prototype[name]!;
  return vi.spyOn(prototype, name).mockImplementation(function (this: unknown, ...args: never[]) {
    // The stand-in for IndexedDB begins its own upgrades by the same method.
    if ((args as unknown[])[1] === "versionchange" || !fails()) return sound.apply(this, args);
    if (this instanceof IDBObjectStore) this.transaction.abort();
    throw new DOMException("injected", error);
  });
}
