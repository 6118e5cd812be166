import { askLight } from "../../platform/messages/ask-light.ts";
import type { PageState } from "../../platform/page/isolated-world.ts";
import { smallPlayer, smallWindow } from "../../platform/page/small-window.ts";
import { listen } from "../../platform/page/sound-dom.ts";

/** After this the worker is asked again when it did not answer, in milliseconds. */
const againMs = 5000;

/** The window in front changes a moment after the page has heard of it. */
const edgeMs = 150;

/**
 * Tells the worker how long the page has been seen, by a clock that nobody can set, and comes again at the moment that the
 * worker names: time that is over is acted on at once, whatever became of the worker meanwhile.
 */
export function keepTime(state: PageState): void {
  let counts = false;
  let since = performance.now();
  let unsaid = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let due = Infinity;
  let path = location.pathname;

  const take = () => {
    const now = performance.now();
    if (counts) unsaid += now - since;
    since = now;
  };
  const tell = async (isLeaving = false) => {
    clearTimeout(timer);
    due = Infinity;
    if (!state.isAlive()) return;
    take();
    const [elapsedMs, small] = [unsaid, isInSmallWindow()];
    const visible = !isLeaving && (small || document.visibilityState === "visible");
    unsaid = 0;
    if (!visible) counts = false;
    try {
      const answer = await askLight("time:tick", { elapsedMs, visible, small, covered: state.cover?.kind === "blur" });
      take();
      counts = answer.counts && visible;
      if (answer.leave === true) return state.leave();
      if (answer.nextMs !== null) again(answer.nextMs);
    } catch {
      // Nothing is lost with a worker that was killed over it.
      unsaid += elapsedMs;
      again(againMs);
    }
  };
  /** The sooner of two: a page that sends events without an end puts nothing off. */
  const again = (ms: number) => {
    const at = performance.now() + ms;
    if (at >= due) return;
    due = at;
    clearTimeout(timer);
    timer = setTimeout(() => void tell(), ms);
  };
  listen(document, "visibilitychange", () => void tell());
  listen(window, "pagehide", () => void tell(true));
  for (const edge of ["focus", "blur", "pageshow", "enterpictureinpicture"]) listen(window, edge, () => again(edgeMs));
  watchPath(() => {
    if (path !== location.pathname) again(edgeMs);
    path = location.pathname;
  });
  if (document.visibilityState === "visible") void tell();
}

/** What plays there is watched, whichever tab is in front. */
function isInSmallWindow(): boolean {
  return smallPlayer(document) !== null || smallWindow() !== null;
}

/** A page that moves inside itself may go on in a part of the site with time of its own. Older browsers do not tell of it. */
function watchPath(onMove: () => void): void {
  const navigation = (globalThis as { navigation?: unknown }).navigation;
  if (navigation instanceof EventTarget) listen(navigation, "currententrychange", onMove);
}
