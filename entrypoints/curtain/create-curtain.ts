import { createHiddenRoot } from "../../platform/page/hidden-root.ts";
import type { Hold } from "../../platform/page/hold.ts";
import { childrenOf, isSvg, rootOf } from "../../platform/page/sound-dom.ts";

/** Hides a page from its first frame until its verdict is known. */
export type Curtain = {
  readonly isDown: () => boolean;
  /** `keepScroll`: the same page comes back, so its place must too (a hidden page has no height and loses it). */
  readonly lower: (options?: { keepScroll: boolean }) => void;
  readonly lift: () => void;
};

/** More repairs than this in one page's life are a fight, not a habit. */
const patience = 300;

const styleOnly = { attributes: true, attributeFilter: ["style"] };

/** `onFight` is called once, when the page keeps tearing at the curtain; the curtain stays all the same. */
export function createCurtain(document: Document, onFight: () => void): Curtain {
  let hold: Hold | undefined;
  let isDown = false;
  let repairs = 0;
  let place: readonly [number, number] | undefined;

  const arm = () => {
    hold?.release();
    dropFalseRoot(document);
    const root = rootOf(document);
    hold = root === null ? undefined : createHiddenRoot(root);
    observer.disconnect();
    watch(hold?.element ?? null);
  };
  const watch = (root: Element | null) => {
    observer.observe(document, { childList: true });
    if (root === null) return;
    observer.observe(root, { childList: true, ...styleOnly });
    if (isSvg(root)) for (const child of childrenOf(root)) observer.observe(child, styleOnly);
  };
  const keep = () => {
    const root = rootOf(document);
    const isSameRoot = root === (hold?.element ?? null);
    const isTouched = isSameRoot ? (hold?.keep() ?? false) : true;
    if (!isSameRoot) arm();
    else if (root !== null && isSvg(root)) watch(root);
    if (isTouched && ++repairs === patience) onFight();
  };
  // Its callbacks run before the browser paints, so whatever a script or the parser did is undone in the same turn.
  const observer = new MutationObserver(keep);

  return {
    isDown: () => isDown,
    lower: (options) => {
      if (isDown) return;
      isDown = true;
      place = options?.keepScroll === true && scrollX + scrollY !== 0 ? [scrollX, scrollY] : undefined;
      arm();
    },
    lift: () => {
      if (!isDown) return;
      isDown = false;
      observer.disconnect();
      hold?.release();
      hold = undefined;
      if (place !== undefined) scrollTo({ left: place[0], top: place[1], behavior: "instant" });
    },
  };
}

/** A drawing put in the root's place leaves a paint even when all of it is hidden; no honest page of text has one there. */
function dropFalseRoot(document: Document): void {
  const root = rootOf(document);
  const isDrawing = Reflect.get(Document.prototype, "contentType", document) === "image/svg+xml";
  if (root !== null && isSvg(root) && !isDrawing) root.remove();
}
