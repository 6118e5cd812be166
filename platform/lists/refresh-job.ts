import { packageUrl, readBuiltLists } from "../package-files.ts";

/** What the list worker is told. It has no extension API of its own. */
export type RefreshJob = {
  readonly lists: readonly string[];
  /** Addresses of the files that the package's index is in, in order. */
  readonly bundledIndex: readonly string[];
};

/**
 * Runs one refresh in a thread of its own, so that neither verdicts nor our pages wait for a list to be compiled. Resolves
 * when it is over, whatever came of it: the records say that.
 *
 * @param end ends the thread before its time
 */
export async function runRefresh(lists: readonly string[], end?: AbortSignal): Promise<void> {
  const { chunks } = await readBuiltLists();
  const job: RefreshJob = { lists, bundledIndex: chunks.map((name) => packageUrl(`/lists/${name}`)) };
  const worker = new Worker(packageUrl("/list-worker.js"));
  await new Promise<void>((over) => {
    worker.addEventListener("message", () => over());
    worker.addEventListener("error", () => over());
    end?.addEventListener("abort", () => over());
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread of our own
    worker.postMessage(job);
  });
  worker.terminate();
}
