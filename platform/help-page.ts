import type { HelpView } from "../core/help/situations.ts";
import { openPage } from "./own-page.ts";

export const helpPath = "/help.html";

/** The help page in a tab of its own, so that leaving it leaves nothing to go back to. */
export function openHelp(view: HelpView = "all"): Promise<void> {
  return openPage(helpPath + (view === "all" ? "" : `#${view}`));
}
