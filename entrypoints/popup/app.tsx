import { browser } from "wxt/browser";
import { PopupPanel } from "../../components/popup/popup-panel.tsx";
import { afterReport } from "../shared/after-report.ts";
import type { Made } from "../../components/report-button.tsx";
import { ask } from "../../platform/messages/ask.ts";
import type { PopupView } from "../../platform/messages/protocol.ts";

/** Opens one of our pages in a tab of its own; the popup has done its part then. */
function openTab(path: "/help.html" | "/options.html" | "/welcome.html"): void {
  void browser.tabs.create({ url: browser.runtime.getURL(path) }).then(() => window.close());
}

/** The worker takes a report back for longer than the screen offers it; what is left of that covers the way here. */
const freshMs = 5000;

function madeFrom(recent: PopupView["recent"]): Made | null {
  return recent === null ? null : { ...recent, canUndo: Date.now() - recent.at < freshMs };
}

export function Popup({ tabId, view }: { tabId: number; view: PopupView }) {
  return (
    <PopupPanel
      {...view}
      onReport={() => ask("popup:report", tabId, view.verdict?.treatment === "block" ? "wrong-block" : "harmful")}
      onUndo={(id) => ask("report:undo", id)}
      recent={madeFrom(view.recent)}
      after={afterReport}
      onHelp={() => openTab("/help.html")}
      onOptions={() => openTab("/options.html")}
      onWelcome={() => openTab("/welcome.html")}
    />
  );
}
