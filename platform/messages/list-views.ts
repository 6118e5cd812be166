import type { SignedState } from "../../core/lists/signed-state.ts";

/** What is believed by its signature: the organisation's lists, where policy names any, and the release lists. */
export type SignedView = {
  readonly bundle:
    | (SignedState & {
        readonly folder: string;
        /** Names in its lists, and how many lists those are. */
        readonly names: number;
        readonly lists: number;
        readonly releases: SignedState;
      })
    | null;
  readonly releases: SignedState;
};
