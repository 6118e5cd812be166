import { useEffect, useState } from "preact/hooks";
import { browser } from "wxt/browser";
import { PopupPanel, type PopupPage } from "../../components/popup/popup-panel.tsx";
import type { DayTime } from "../../components/popup/day-at-hand.tsx";
import { useMyAsks } from "../shared/use-my-asks.ts";
import { afterReportFor } from "../shared/after-report.ts";
import type { Made } from "../../components/report-button.tsx";
import { useStrings } from "../../components/strings/context.ts";
import { ask } from "../../platform/messages/ask.ts";
import type { PopupView } from "../../platform/messages/protocol.ts";
import { heldPage } from "./held-page.ts";
import { parentsSteps } from "./parents-steps.ts";
import { usePopupView } from "./use-popup-view.ts";

/** Opens one of our pages in a tab of its own; the popup has done its part then. */
function openTab(page: PopupPage): void {
  void browser.tabs.create({ url: browser.runtime.getURL(`/${page}.html`) }).then(() => window.close());
}

/** The worker takes a report back for longer than the screen offers it; what is left of that covers the way here. */
const freshMs = 5000;

function madeFrom(recent: PopupView["recent"]): Made | null {
  return recent === null ? null : { ...recent, canUndo: Date.now() - recent.at < freshMs };
}

export type PopupProps = {
  readonly tabId: number;
  readonly view: PopupView;
  /** Epoch milliseconds; 0 while nothing is unlocked. */
  readonly unlockedUntil: number;
};

export function Popup({ tabId, view: firstView, unlockedUntil }: PopupProps) {
  const { t } = useStrings();
  const door = usePopupView(tabId, firstView, unlockedUntil);
  const { view, lock, reload } = door;
  /** What was closed from here: once it is, the page is a blocked one, and the words for it must not go. */
  const [closed, setClosed] = useState("");
  const block = async () => {
    const done = await ask("popup:block", tabId);
    if (!done) return false;
    setClosed(view.closes);
    await reload().catch(() => undefined);
    return true;
  };
  const mine = useMyAsks();
  const { reload: reloadAsks } = mine;
  const [time, setTime] = useState<DayTime | null>(null);
  // The popup is whole without it; another child has another day, and a pause has none.
  useEffect(() => void ask("time:read").then(setTime, () => setTime(null)), [view.child.id, view.pausedUntil]);
  // Another child has asked for other things.
  useEffect(() => void reloadAsks(), [view.child.id, reloadAsks]);
  const openPage = async () => {
    if (view.address !== null) await browser.tabs.update(tabId, { url: view.address });
  };
  const held = heldPage(view, mine, () => void openPage());
  const opened = async () => {
    const locked = await lock();
    // A veil goes by itself; the blocked page stands where the page would be.
    if (view.verdict?.treatment === "block") await openPage().catch(() => undefined);
    await Promise.allSettled([reload(), reloadAsks()]);
    setClosed("");
    return locked;
  };
  return (
    <PopupPanel
      {...view}
      family={view.children}
      unlockedUntil={door.unlockedUntil}
      onLock={lock}
      onExpired={door.expired}
      onSeat={door.seat}
      onUnlock={door.unlockForSeat}
      onReport={() => ask("popup:report", tabId, "harmful")}
      onUndo={(id) => ask("report:undo", id)}
      recent={madeFrom(view.recent)}
      after={afterReport(view, closed, block)}
      time={time}
      asking={held.asking}
      parents={{
        openable: held.openable,
        waiting: held.waiting,
        onUnlock: door.unlock,
        ...parentsSteps(held, { t, lock, opened }),
      }}
      onPauseEnd={() => void ask("pause:end").then(reload, () => undefined)}
      onPauseOver={() => void reload().catch(() => undefined)}
      asks={mine.asks}
      now={mine.now}
      onWithdraw={(id) => void ask("ask:withdraw", id).then(reloadAsks, () => undefined)}
      onPage={openTab}
    />
  );
}

/** A page that stands open can be closed along with its report, where it can be closed for itself. */
function afterReport({ tier, verdict, closes }: PopupView, closed: string, onBlock: () => Promise<boolean>) {
  const doors = afterReportFor(tier);
  const site = closed || (verdict?.treatment === "block" ? "" : closes);
  return site === "" ? doors : { ...doors, closing: { site, onBlock } };
}
