import type { HiddenPage } from "./hidden-page.ts";
import { hostStyle } from "./host-style.ts";
import {
  append,
  childrenOf,
  elementAt,
  isInFront,
  isPageRoot,
  listen,
  parentOf,
  rootOf,
  setStyleText,
  styleText,
} from "./sound-dom.ts";

/** Something of ours that stands on top of a web page: a modal dialog that hides the page, or a small popover that does not. */
export type Cover = { readonly remove: () => void };

export type CoverOptions = {
  readonly document: Document;
  /** Holds the panel in its closed shadow root. */
  readonly host: HTMLElement;
  /** A `dialog` is shown as a modal, anything else as a popover. */
  readonly panel: HTMLElement;
  /** The page it keeps out of sight; null where the page stays to be seen. */
  readonly hides: HiddenPage | null;
  /** The page fights: called once, before the next frame. The cover still stands; `remove` is up to the listener. */
  readonly onLost: () => void;
};

/** Repairs within two seconds that still pass as a page's habit, and looks in a row at which something lay above us. */
const repairsAllowed = 20;
const missesAllowed = 12;
const lookEveryMs = 250;
const styleOnly = { attributes: true, attributeFilter: ["style"] };

/** Stands at once and puts itself right, in the same turn, after whatever a script does to it. */
export function createCover({ document, host, panel, hides, onLost }: CoverOptions): Cover {
  const isWithinBudget = createBudget();
  let misses = 0;
  let isOver = false;

  const keep = () => {
    const root = rootOf(document);
    if (isOver || root === null) return false;
    if (hides !== null && !isPageRoot(root)) return lose();
    const wasMoved = keepHost(host, root);
    const wasShown = hides?.keep(root) === true;
    const wasLowered = !isRaised(panel);
    if (wasLowered) raise(panel);
    watch(root);
    return wasMoved || wasShown || wasLowered;
  };
  const keepOrLose = () => {
    if (keep() && !isWithinBudget()) lose();
  };
  const look = () => {
    if (hides === null || !isInFront(document) || innerWidth * innerHeight === 0) return;
    if (elementAt(document, innerWidth / 2, innerHeight / 2) === host) misses = 0;
    else if (++misses > missesAllowed) lose();
    else raise(panel);
  };
  const observer = new MutationObserver(keepOrLose);
  const watch = (root: Element) => {
    observer.observe(document, { childList: true });
    observer.observe(root, { childList: true, ...styleOnly });
    if (hides !== null) for (const child of childrenOf(root)) observer.observe(child, styleOnly);
    observer.observe(host, { attributes: true, childList: true });
  };
  const everyFrame = () => {
    if (isOver || hides === null) return;
    skipTransition(document);
    if (hides.isSeen()) lose();
    requestAnimationFrame(everyFrame);
  };
  const timer = setInterval(look, lookEveryMs);
  const deafen = [
    listen(panel, "cancel", (event) => event.preventDefault()),
    listen(panel, "close", keepOrLose),
    listen(document, "fullscreenchange", look),
  ];
  const remove = () => {
    isOver = true;
    clearInterval(timer);
    observer.disconnect();
    for (const stop of deafen) stop();
    host.remove();
    hides?.release();
  };
  const lose = () => {
    if (!isOver) onLost();
    isOver = true;
    return false;
  };
  keep();
  everyFrame();
  return { remove };
}

function keepHost(host: HTMLElement, root: Element): boolean {
  const isInPlace = parentOf(host) === root;
  const isWhole = styleText(host) === hostStyle && host.attributes.length === 1;
  if (!isInPlace) append(root, host);
  if (!isWhole) {
    for (const name of host.getAttributeNames()) host.removeAttribute(name);
    setStyleText(host, hostStyle);
  }
  return !isInPlace || !isWhole;
}

function isRaised(panel: HTMLElement): boolean {
  return panel.matches(panel instanceof HTMLDialogElement ? ":modal" : ":popover-open");
}

/** To the top of the top layer, also when it was there already. */
function raise(panel: HTMLElement): void {
  if (!panel.isConnected) return;
  if (panel instanceof HTMLDialogElement) {
    if (panel.open) panel.close();
    panel.showModal();
    return;
  }
  if (isRaised(panel)) panel.hidePopover();
  panel.showPopover();
}

/** A view transition paints above the top layer, what the page likes, from the frame after the one it is asked for. */
function skipTransition(document: Document): void {
  const transition: { skipTransition(): void } | null | undefined = Reflect.get(
    Document.prototype,
    "activeViewTransition",
    document,
  );
  transition?.skipTransition();
}

function createBudget(): () => boolean {
  let times: number[] = [];
  return () => {
    const now = performance.now();
    times = [...times.filter((time) => now - time < 2000), now];
    return times.length <= repairsAllowed;
  };
}
