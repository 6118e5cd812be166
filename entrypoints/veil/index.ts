import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { askLight } from "../../platform/messages/ask-light.ts";
import { askUntilAnswered } from "../../platform/page/ask-until-answered.ts";
import { pageState, type PageState } from "../../platform/page/isolated-world.ts";
import { standBar } from "./stand-bar.ts";
import { standNotice } from "./stand-notice.ts";
import { standVeil } from "./stand-veil.ts";

/** Injected by the worker only where a veil or a bar is needed, next to the curtain's script, which is always there first. */
export default defineUnlistedScript(() => {
  const state = pageState(document);
  if (state !== undefined) void begin(state);
});

/** Milliseconds: a worker that was killed over the words answers well within them. */
const patienceMs = 5000;

async function begin(state: PageState): Promise<void> {
  try {
    const since = performance.now();
    const isWanted = () => performance.now() - since < patienceMs;
    const view = await askUntilAnswered(() => askLight("veil:view"), isWanted);
    if (view === undefined) return leaveHidden(state);
    if (view.notice !== undefined) standNotice(state, view, view.notice);
    const wentOn = view.words.on !== "" && state.wentOnAt === location.href;
    if (view.treatment === "blur" && state.cover?.kind !== "blur" && !wentOn) standVeil(state, view);
    if (view.treatment === "caution" && state.cover?.kind !== "caution" && self === top) standBar(state, view);
  } catch {
    leaveHidden(state);
  }
}

/** No words, no veil: the curtain still hides what is to be hidden, and our own page can say more. */
function leaveHidden(state: PageState): void {
  if (state.isAlive() && state.isHidden()) state.leave();
}
