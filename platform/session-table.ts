import * as v from "valibot";
import { browser } from "wxt/browser";
import { putNewest } from "./put-newest.ts";

/** A small table in the browser's memory: it outlives the worker, and goes with the browser. The oldest rows make room. */
export type SessionTable<T> = {
  /** Read once a life of the worker. A storage that fails is asked again next time, and until then nothing is known. */
  readonly read: () => Promise<Map<string, T>>;
  /** The newest row of those that were read; at once, for whoever asks next. */
  readonly put: (rows: Map<string, T>, name: string, value: T) => void;
  /** Never rejects: what cannot be written is lost with the worker. */
  readonly write: (rows: ReadonlyMap<string, T>) => Promise<void>;
};

/** @param rowSchema what a row has to be: where one is not, nothing that stands there counts */
export function createSessionTable<T>(
  key: string,
  most: number,
  rowSchema: v.GenericSchema<unknown, T>,
): SessionTable<T> {
  const schema = v.array(v.tuple([v.string(), rowSchema]));
  let known: Promise<Map<string, T>> | undefined;
  return {
    read() {
      known ??= browser.storage.session.get(key).then((stored) => {
        const kept = v.safeParse(schema, stored[key]);
        return new Map<string, T>(kept.success ? kept.output : []);
      });
      return known.catch(() => {
        known = undefined;
        return new Map<string, T>();
      });
    },
    put: (rows, name, value) => putNewest(rows, name, value, most),
    write: (rows) => browser.storage.session.set({ [key]: [...rows] }).catch(() => undefined),
  };
}

/** An address may be megabytes long; of what is kept of it no more than this. */
export const longestAddress = 2048;
