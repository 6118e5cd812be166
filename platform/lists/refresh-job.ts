import type { OwnList } from "../../core/lists/own-list.ts";
import { packageUrl, readBuiltLists } from "../package-files.ts";
import type { RefreshOutcome } from "./refresh-outcome.ts";
import type { SignedErrand } from "./signed-place.ts";

/** What a refresh is to look at. */
export type RefreshOrder = {
  readonly lists: readonly string[];
  readonly signed: readonly SignedErrand[];
  /** The policy names no bundle any more. */
  readonly dropsBundle: boolean;
  /** The lists that parents added, since the thread cannot read the limits. */
  readonly own: readonly OwnList[];
  /** Ids of such lists that were taken out again. */
  readonly gone: readonly string[];
  /** Somebody pressed, or a policy changed: then nothing is waited for. */
  readonly asked: boolean;
};

/** What the list worker is told. It has no extension API of its own. */
export type RefreshJob = RefreshOrder & {
  readonly kind: "refresh";
  /** Addresses of the files that the package's index is in, in order. */
  readonly bundledIndex: readonly string[];
};

/**
 * Runs one refresh in a thread of its own, so that neither verdicts nor our pages wait for a list to be compiled. Resolves
 * when it is over, whatever came of it; of the lists the records say more.
 *
 * @param end ends the thread before its time
 */
export async function runRefresh(order: RefreshOrder, end?: AbortSignal): Promise<RefreshOutcome> {
  const job: RefreshJob = { kind: "refresh", ...order, bundledIndex: await bundledIndexFiles() };
  const worker = new Worker(packageUrl("/list-worker.js"));
  const outcome = await new Promise<RefreshOutcome>((over) => {
    worker.addEventListener("message", ({ data }: MessageEvent<RefreshOutcome>) => over(data));
    worker.addEventListener("error", () => over("nothing"));
    end?.addEventListener("abort", () => over("nothing"));
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread of our own
    worker.postMessage(job);
  });
  worker.terminate();
  return outcome;
}

/** Addresses of the files that the package's index is in, in order. */
export async function bundledIndexFiles(): Promise<readonly string[]> {
  const { chunks } = await readBuiltLists();
  return chunks.map((name) => packageUrl(`/lists/${name}`));
}
