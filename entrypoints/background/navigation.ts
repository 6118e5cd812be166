import { browser } from "wxt/browser";
import type { Verdict } from "../../core/verdict/verdict.ts";
import { checkDocument } from "./check-document.ts";
import { endOnce, watchOnce } from "./once-rules.ts";
import { loadNextFilm } from "./film-handlers.ts";
import { watchUnmuting } from "./hush-tab.ts";
import { leaveShortVideo } from "./hold-videos.ts";
import { coverTab, watchUnheard } from "./open-tabs.ts";
import { injectWords, isWorthReading } from "./words-injection.ts";
import { watchReadingView } from "./reading-view.ts";

type Visit = { readonly tabId: number; readonly frameId: number; readonly url: string; readonly documentId?: string };

/**
 * Every visited address is checked, after first paint: the floor and the witness have spoken before. There is no listener
 * at the start of a navigation, because waking the worker there costs good pages time.
 */
export function watchNavigation(): void {
  const check = ({ tabId, frameId, documentId, url }: Visit) => {
    if (frameId === 0) void endOnce();
    return checkDocument({ tabId, frameId, documentId }, url);
  };
  const { onDOMContentLoaded, onHistoryStateUpdated, onReferenceFragmentUpdated } = browser.webNavigation;
  onDOMContentLoaded.addListener((visit) => void check(visit).then((verdict) => readWords(visit, verdict)));
  onHistoryStateUpdated.addListener((visit: Visit) => {
    void check(visit);
    void loadNextFilm(visit, visit.url).catch(() => undefined);
    if (visit.frameId === 0) void leaveShortVideo(visit.tabId, visit.url).catch(() => undefined);
  });
  onReferenceFragmentUpdated.addListener((visit) => void check(visit));
  watchOnce();
  if (import.meta.env.FIREFOX) {
    watchReadingView();
    watchUnheard();
    watchUnmuting(coverTab);
  }
  // A page that was rendered in advance takes another tab's place without navigating.
  browser.webNavigation.onTabReplaced.addListener(({ tabId }) => void coverTab(tabId));
}

/** A page that has gone meanwhile is not read. */
function readWords(place: Visit, verdict: Verdict | undefined): void {
  if (verdict !== undefined && isWorthReading(verdict)) void injectWords(place).catch(() => undefined);
}
