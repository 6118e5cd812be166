import type { OwnListJob, OwnListWord } from "../../platform/lists/own-list-thread.ts";
import { createOwnListWork } from "../../platform/lists/own-list-work.ts";
import { readWhole } from "./read-whole.ts";

/** Answers the parents' page about one list: what is in it, and later that it is kept. */
export function createOwnListAnswers(): (job: OwnListJob) => Promise<void> {
  let bundledIndex: readonly string[] = [];
  const work = createOwnListWork({
    readBundledIndex: () => readWhole(bundledIndex),
    onBytes: (bytes) => say({ kind: "bytes", bytes }),
    now: Date.now,
  });
  return async (job) => {
    if (job.kind === "keep")
      return say({ kind: "kept", failure: await work.keep(job.list).catch(() => "storage" as const) });
    bundledIndex = job.bundledIndex;
    say({ kind: "previewed", previewed: await work.preview(job.place).catch(() => null) });
  };
}

function say(word: OwnListWord): void {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- to the page that started this thread
  self.postMessage(word);
}
