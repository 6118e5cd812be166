import type { Previewed } from "../../core/lists/list-preview.ts";
import type { ListFailure } from "../../core/lists/list-record.ts";
import type { OwnList } from "../../core/lists/own-list.ts";
import { startOwnListThread, type OwnListThread } from "./own-list-thread.ts";
import type { ListPlace } from "./own-list-work.ts";

/** A parent at work on one list at a time. */
export type OwnListSession = {
  /** Null when it could not be looked at, whatever the list; `stopped` when somebody ended it or began another. */
  readonly look: (place: ListPlace, onBytes: (bytes: number) => void) => Promise<Previewed | null | "stopped">;
  /** Keeps the list that was looked at last; answers why not, or null. */
  readonly keep: (list: OwnList) => Promise<ListFailure | null>;
  readonly end: () => void;
};

export function createOwnListSession(): OwnListSession {
  let thread: OwnListThread | undefined;
  const end = () => {
    thread?.end();
    thread = undefined;
  };
  return {
    async look(place, onBytes) {
      end();
      const mine = startOwnListThread(onBytes);
      thread = mine;
      const previewed = await mine.preview(place);
      return thread === mine ? previewed : "stopped";
    },
    keep: async (list) => (thread === undefined ? "lost" : thread.keep(list)),
    end,
  };
}
