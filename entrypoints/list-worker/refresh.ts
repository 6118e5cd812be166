import { storageTrouble } from "../../core/storage/storage-trouble.ts";
import { openProgress } from "../../platform/lists/progress.ts";
import type { RefreshJob } from "../../platform/lists/refresh-job.ts";
import { refreshLists } from "../../platform/lists/refresh-lists.ts";
import type { RefreshOutcome } from "../../platform/lists/refresh-outcome.ts";
import { refreshSigned } from "../../platform/lists/refresh-signed.ts";
import { readWhole } from "./read-whole.ts";

/** Its one message says what came of it. */
export async function refresh({ lists, own, gone, bundledIndex, ...order }: RefreshJob): Promise<void> {
  const progress = openProgress();
  const tools = {
    base: import.meta.env.LISTS_BASE,
    own,
    gone,
    readBundledIndex: () => readWhole(bundledIndex),
    tell: progress.tell,
    now: Date.now,
  };
  let outcome: RefreshOutcome = "nothing";
  try {
    await refreshSigned(order, tools);
    if (lists.length > 0) outcome = await refreshLists(lists, tools);
  } catch (error) {
    // The database cannot be read: nothing was changed, and the next alarm tries again.
    outcome = storageTrouble(error);
  }
  progress.tell({ phase: "done" });
  progress.close();
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- to the page that started this thread
  self.postMessage(outcome);
}
