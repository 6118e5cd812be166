import { browser } from "wxt/browser";
import { checkDocument } from "./check-document.ts";
import { endOnce, watchOnce } from "./once-rules.ts";
import { leaveShortVideo } from "./hold-videos.ts";
import { coverTab } from "./open-tabs.ts";

type Visit = { readonly tabId: number; readonly frameId: number; readonly url: string; readonly documentId?: string };

/**
 * Every visited address is checked, after first paint: the floor and the witness have spoken before. There is no listener
 * at the start of a navigation, because waking the worker there costs good pages time.
 */
export function watchNavigation(): void {
  const check = ({ tabId, frameId, documentId, url }: Visit) => {
    void checkDocument({ tabId, frameId, documentId }, url);
    if (frameId === 0) void endOnce();
  };
  const { onDOMContentLoaded, onHistoryStateUpdated, onReferenceFragmentUpdated } = browser.webNavigation;
  onDOMContentLoaded.addListener(check);
  onHistoryStateUpdated.addListener((visit: Visit) => {
    check(visit);
    if (visit.frameId === 0) void leaveShortVideo(visit.tabId, visit.url).catch(() => undefined);
  });
  onReferenceFragmentUpdated.addListener(check);
  watchOnce();
  // A page that was rendered in advance takes another tab's place without navigating.
  browser.webNavigation.onTabReplaced.addListener(({ tabId }) => void coverTab(tabId));
}
