import type { ListFailure } from "../../core/lists/list-record.ts";
import type { Previewed } from "../../core/lists/list-preview.ts";
import type { OwnList } from "../../core/lists/own-list.ts";
import { packageUrl } from "../package-files.ts";
import type { ListPlace } from "./own-list-work.ts";
import { bundledIndexFiles } from "./refresh-job.ts";

/** What the list worker is told about a parent's own list. */
export type OwnListJob =
  | { readonly kind: "preview"; readonly place: ListPlace; readonly bundledIndex: readonly string[] }
  | { readonly kind: "keep"; readonly list: OwnList };

/** What it answers. */
export type OwnListWord =
  | { readonly kind: "bytes"; readonly bytes: number }
  | { readonly kind: "previewed"; readonly previewed: Previewed | null }
  | { readonly kind: "kept"; readonly failure: ListFailure | null };

/** The thread that holds one list between its preview and a parent's word; it goes with the page. */
export type OwnListThread = {
  /** Null when the work itself failed, whatever the list. */
  readonly preview: (place: ListPlace) => Promise<Previewed | null>;
  /** Answers why the list was not kept; null when it was. */
  readonly keep: (list: OwnList) => Promise<ListFailure | null>;
  readonly end: () => void;
};

/** @param onBytes how many bytes have come so far */
export function startOwnListThread(onBytes: (bytes: number) => void): OwnListThread {
  const worker = new Worker(packageUrl("/list-worker.js"));
  const tell = (job: OwnListJob) => {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread of our own
    worker.postMessage(job);
  };
  /** The next word of a kind; undefined when the thread dies before it. */
  const heard = <K extends OwnListWord["kind"]>(kind: K) =>
    new Promise<Extract<OwnListWord, { kind: K }> | undefined>((answer) => {
      worker.addEventListener("error", () => answer(undefined));
      worker.addEventListener("message", ({ data }: MessageEvent<OwnListWord>) => {
        if (data.kind === "bytes") onBytes(data.bytes);
        else if (data.kind === kind) answer(data as Extract<OwnListWord, { kind: K }>);
      });
    });
  return {
    async preview(place) {
      const answer = heard("previewed");
      tell({ kind: "preview", place, bundledIndex: await bundledIndexFiles() });
      return (await answer)?.previewed ?? null;
    },
    async keep(list) {
      const answer = heard("kept");
      tell({ kind: "keep", list });
      const kept = await answer;
      return kept === undefined ? "storage" : kept.failure;
    },
    end: () => worker.terminate(),
  };
}
