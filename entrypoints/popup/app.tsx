import { useEffect, useRef, useState } from "preact/hooks";
import { browser } from "wxt/browser";
import { PopupPanel } from "../../components/popup/popup-panel.tsx";
import type { DayTime } from "../../components/popup/day-at-hand.tsx";
import { useMyAsks } from "../shared/use-my-asks.ts";
import { afterReportFor } from "../shared/after-report.ts";
import type { Made } from "../../components/report-button.tsx";
import { useStrings } from "../../components/strings/context.ts";
import { unlockWith } from "../../platform/hash-pin.ts";
import { ask } from "../../platform/messages/ask.ts";
import type { PopupView } from "../../platform/messages/protocol.ts";

/** Opens one of our pages in a tab of its own; the popup has done its part then. */
function openTab(path: "/garden.html" | "/help.html" | "/sight.html" | "/options.html" | "/welcome.html"): void {
  void browser.tabs.create({ url: browser.runtime.getURL(path) }).then(() => window.close());
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
  const [view, setView] = useState(firstView);
  const [until, setUntil] = useState(unlockedUntil);
  const mine = useMyAsks();
  const lock = async () => {
    setUntil(0);
    await ask("pin:lock");
  };
  const seat = async (id: string, isUnlockedForIt: boolean): Promise<"locked" | string | null> => {
    const outcome = await ask("child:switch", id);
    // Whoever sits down now does so without what the parent just opened.
    if (isUnlockedForIt) await lock();
    if (outcome.ok) {
      setView(await ask("popup:view", tabId));
      await mine.reload();
    }
    return outcome.ok ? null : outcome.refusal === "locked" ? "locked" : t(`refusal.${outcome.refusal}`);
  };
  const typedRef = useRef(false);
  const [time, setTime] = useState<DayTime | null>(null);
  // The popup is whole without it; another child has another day.
  useEffect(() => void ask("time:read").then(setTime, () => setTime(null)), [view.child.id]);
  return (
    <PopupPanel
      {...view}
      family={view.children}
      unlockedUntil={until}
      onLock={() => void lock()}
      onSeat={(id) => seat(id, typedRef.current)}
      onUnlock={async (pin) => {
        const answer = await unlockWith(pin);
        typedRef.current = answer.ok;
        return answer;
      }}
      onReport={() => ask("popup:report", tabId, "harmful")}
      onUndo={(id) => ask("report:undo", id)}
      recent={madeFrom(view.recent)}
      after={afterReportFor(view.tier)}
      time={time}
      asks={mine.asks}
      now={mine.now}
      onWithdraw={(id) => void ask("ask:withdraw", id).then(mine.reload, () => undefined)}
      onHelp={() => openTab("/help.html")}
      onSight={() => openTab("/sight.html")}
      onGarden={() => openTab("/garden.html")}
      onOptions={() => openTab("/options.html")}
      onWelcome={() => openTab("/welcome.html")}
    />
  );
}
