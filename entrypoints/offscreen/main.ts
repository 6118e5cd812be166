import { runRefresh, type RefreshOrder } from "../../platform/lists/refresh-job.ts";
import { ask } from "../../platform/messages/ask.ts";

/** Chromium's service worker cannot start a thread; this page without a window does, and says when it is over. */
async function refresh(): Promise<void> {
  const order = JSON.parse(decodeURIComponent(location.hash.slice(1))) as RefreshOrder;
  await runRefresh(order).catch(() => undefined);
  await ask("lists:refreshed");
}

void refresh();
