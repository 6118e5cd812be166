import type { CategoryId } from "../category/categories.ts";
import type { ListUpdate } from "./list-state.ts";

/** A list, as the parents' page shows it. */
export type ListState = {
  readonly id: string;
  /** What a parent calls a list of their own; others are called by their id. */
  readonly name?: string;
  readonly category: CategoryId;
  /** Empty for a parent's own list: it is theirs to know. */
  readonly licence: string;
  readonly upstream: string;
  /** Names this list put into the index; 0 when it is not in this build. */
  readonly entries: number;
  readonly enabled: boolean;
  readonly locked: boolean;
  /**
   * `bundled`: inside the package. `curated`: written by us. `download`: fetched here. `own`: added by a parent. `absent`:
   * known, not in this build.
   */
  readonly origin: "bundled" | "curated" | "download" | "own" | "absent";
  /** Null for a list that only comes with a new version of the extension. */
  readonly update: ListUpdate | null;
};
