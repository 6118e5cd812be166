import "../../components/look/base.css";
import "../../components/look/controls.css";
import "../../components/look/marks.css";
import { browser } from "wxt/browser";
import { ask } from "../../platform/messages/ask.ts";
import { defaultLanguage } from "../../platform/strings.ts";
import { startPage } from "../shared/start-page.tsx";
import { Popup } from "./app.tsx";
import { Failed } from "./failed.tsx";

async function start(): Promise<void> {
  // In a window of its own it is told which tab it speaks of.
  const named = new URLSearchParams(location.search).get("tab");
  const [tab] = named === null ? await browser.tabs.query({ active: true, currentWindow: true }) : [];
  const tabId = named === null ? (tab?.id ?? browser.tabs.TAB_ID_NONE) : Number.parseInt(named, 10) || -1;
  const [view, { unlockedUntil }] = await Promise.all([ask("popup:view", tabId), ask("pin:state")]);
  await startPage(view.language, <Popup tabId={tabId} view={view} unlockedUntil={unlockedUntil} />);
}

void start().catch(() => startPage(defaultLanguage(), <Failed />));
