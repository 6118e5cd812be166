import type { Handlers } from "../../platform/messages/answer.ts";
import { readSetLimits } from "../../platform/limits-store.ts";
import { beginPause, endPause } from "../../platform/pause-store.ts";
import { applyLimits } from "./apply-limits.ts";

/** A parent pauses what is set for the child at the browser, for a quarter of an hour; anybody may end that sooner. */
export const pauseHandlers: Pick<Handlers, `pause:${"begin" | "end"}`> = {
  "pause:begin": () =>
    changed(async () => {
      const { child } = await readSetLimits();
      await beginPause(child.id);
    }),
  "pause:end": () => changed(endPause),
};

/** Nobody changes seats meanwhile: the pause is for whom the parent saw there. */
async function changed(act: () => Promise<void>): Promise<void> {
  await navigator.locks.request("limits", act);
  await applyLimits();
}
