import { listen } from "../../platform/page/sound-dom.ts";

export type Moves = {
  /** The address is about to change, or the page about to be put away: out of sight now. `comesBack`: to the same place. */
  readonly onLeaving: (comesBack: boolean) => void;
  readonly onArrived: () => void;
};

/**
 * Tells of the moves that change a page's address without loading it. Where the navigation API is missing, `pushState` is
 * seen by the worker alone.
 */
export function watchMoves({ onLeaving, onArrived }: Moves): void {
  const navigation = (globalThis as { navigation?: unknown }).navigation;
  if (navigation instanceof EventTarget) watchNavigation(navigation, { onLeaving, onArrived });
  else
    listen(window, "popstate", () => {
      onLeaving(false);
      onArrived();
    });
  listen(window, "pagehide", (event) => {
    if ((event as PageTransitionEvent).persisted) onLeaving(true);
  });
}

function watchNavigation(navigation: EventTarget, { onLeaving, onArrived }: Moves): void {
  let isMoving = false;
  const arrive = () => {
    if (isMoving) onArrived();
    isMoving = false;
  };
  listen(navigation, "navigate", (event) => {
    if (!isOtherAddress(event as NavigateEvent)) return;
    isMoving = true;
    onLeaving((event as NavigateEvent).navigationType === "replace");
    // Nothing else tells of a move that the page itself called off.
    setTimeout(() => event.defaultPrevented && arrive());
  });
  listen(navigation, "currententrychange", arrive);
  listen(navigation, "navigateerror", arrive);
}

/** A load brings a curtain of its own, and a fragment never changes a verdict. */
function isOtherAddress({ destination }: NavigateEvent): boolean {
  return destination.sameDocument && withoutFragment(destination.url) !== withoutFragment(location.href);
}

function withoutFragment(url: string): string {
  return url.split("#", 1)[0] ?? url;
}
