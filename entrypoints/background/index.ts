import { browser } from "wxt/browser";
import { defineBackground } from "wxt/utils/define-background";
import { endBeforeSleep, watchSleep } from "../../platform/end-before-sleep.ts";
import { listenToRequests } from "../../platform/floor/request-listener.ts";
import { prepareToJudge } from "../../platform/judge-page.ts";
import { answer } from "../../platform/messages/answer.ts";
import { listenToMessages } from "../../platform/messages/listen.ts";
import { packageUrl } from "../../platform/package-files.ts";
import { isUnlocked } from "../../platform/pin-store.ts";
import { ensureFloor } from "./apply-limits.ts";
import { handlers } from "./handlers.ts";
import { watchVideoPages } from "./hold-videos.ts";
import { watchHostAccess } from "./host-access.ts";
import { watchLifecycle } from "./lifecycle.ts";
import { watchNavigation } from "./navigation.ts";
import { watchReportMenu } from "./report-menu.ts";
import { sendWhenOnline } from "./report-sending.ts";
import { watchSync } from "./sync/watch-sync.ts";
import { lookTwice, watchStarts } from "./watch-starts.ts";
import { watchTime } from "./watch-time.ts";

/** The worker: it may be killed at any time, so everything is registered on the first tick and all state is in storage. */
export default defineBackground({
  main() {
    // A page may be waiting behind its curtain: what its verdict hangs on is read while the rest is still being set up.
    const prepared = prepareToJudge();
    const around = { ownId: browser.runtime.id, ownBase: packageUrl("/"), isUnlocked };
    listenToMessages((message, sender) => {
      const answered = answer(message, sender, handlers, around);
      return answered && endBeforeSleep(answered);
    });
    if (import.meta.env.FIREFOX) {
      watchSleep();
      listenToRequests();
    }
    watchNavigation();
    watchVideoPages();
    watchHostAccess();
    watchLifecycle();
    watchStarts();
    watchTime();
    watchReportMenu();
    watchSync();
    sendWhenOnline();
    void prepared.then(ensureFloor);
    void prepared.then(lookTwice);
  },
});
