import { browser } from "wxt/browser";
import { PopupPanel } from "../../components/popup/popup-panel.tsx";
import { ask } from "../../platform/messages/ask.ts";
import type { PopupView } from "../../platform/messages/protocol.ts";

/** Opens one of our pages in a tab of its own; the popup has done its part then. */
function openTab(path: "/help.html" | "/options.html" | "/welcome.html"): void {
  void browser.tabs.create({ url: browser.runtime.getURL(path) }).then(() => window.close());
}

export function Popup({ tabId, view }: { tabId: number; view: PopupView }) {
  return (
    <PopupPanel
      {...view}
      onReport={() => ask("popup:report", tabId, view.verdict?.treatment === "block" ? "wrong-block" : "harmful")}
      onUndo={(id) => ask("report:undo", id)}
      onHelp={() => openTab("/help.html")}
      onOptions={() => openTab("/options.html")}
      onWelcome={() => openTab("/welcome.html")}
    />
  );
}
