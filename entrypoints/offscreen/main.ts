import { isBatteryLow } from "../../platform/lists/battery.ts";
import { runRefresh, type RefreshOrder } from "../../platform/lists/refresh-job.ts";
import { ask } from "../../platform/messages/ask.ts";
import { answerPictures } from "../../platform/pictures/answer-pictures.ts";
import { hasPictureModule } from "../../platform/pictures/picture-module.ts";

/** Chromium's service worker cannot start a thread; this page without a window does, and says when it is over. */
async function refresh(): Promise<void> {
  const order = JSON.parse(decodeURIComponent(location.hash.slice(1))) as RefreshOrder;
  // What is signed is small, and may mend a page that a child is waiting for.
  const spares = !order.asked && order.lists.length > 0 && (await isBatteryLow());
  const work = runRefresh(spares ? { ...order, lists: [] } : order).catch(() => "nothing" as const);
  await ask("lists:refreshed", await work, spares ? "battery" : null);
}

const isForLists = location.hash.length > 1;
// A page that was opened for the lists is closed by the worker, when they are done.
if (hasPictureModule) answerPictures(() => !isForLists && close());
if (isForLists) void refresh();
