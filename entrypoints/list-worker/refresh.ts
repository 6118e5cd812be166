import { openProgress } from "../../platform/lists/progress.ts";
import type { RefreshJob } from "../../platform/lists/refresh-job.ts";
import { refreshLists } from "../../platform/lists/refresh-lists.ts";
import { refreshSigned } from "../../platform/lists/refresh-signed.ts";
import { readWhole } from "./read-whole.ts";

/** Its one message says that it is over. */
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
  try {
    await refreshSigned(order, tools);
    if (lists.length > 0) await refreshLists(lists, tools);
  } catch {
    // The database cannot be read: nothing was changed, and the next alarm tries again.
  }
  progress.tell({ phase: "done" });
  progress.close();
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- to the page that started this thread
  self.postMessage("over");
}
