import { runRefresh } from "../../platform/lists/refresh-job.ts";
import { ask } from "../../platform/messages/ask.ts";

/** Chromium's service worker cannot start a thread; this page without a window does, and says when it is over. */
async function refresh(): Promise<void> {
  const lists = location.hash.slice(1).split(",");
  await runRefresh(lists).catch(() => undefined);
  await ask("lists:refreshed");
}

void refresh();
