import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import type { OwnListJob } from "../../platform/lists/own-list-thread.ts";
import type { RefreshJob } from "../../platform/lists/refresh-job.ts";
import { createOwnListAnswers } from "./own-list.ts";
import { refresh } from "./refresh.ts";

/** The thread in which lists are fetched, weighed and compiled: all that are due, or one that a parent adds. */
export default defineUnlistedScript(() => {
  const answerOwn = createOwnListAnswers();
  self.addEventListener("message", ({ data }: MessageEvent<RefreshJob | OwnListJob>) => {
    void (data.kind === "refresh" ? refresh(data) : answerOwn(data));
  });
});
