import type { Cover } from "./cover.ts";

/** What our scripts in one document share. Their world is apart from the page's; the page sees nothing of it. */
export type PageState = {
  readonly document: Document;
  /** Lets the page be seen again, as far as the curtain is concerned. */
  readonly liftCurtain: () => void;
  readonly lowerCurtain: () => void;
  /** Leaves for our own page, when this one cannot be covered. */
  readonly leave: () => void;
  readonly isHidden: () => boolean;
  /** False once the extension that started this was updated or removed. */
  readonly isAlive: () => boolean;
  /** Takes everything away, for the next version's script, which begins anew in the same turn. */
  readonly retire: () => void;
  /** The address on which the child closed the bar: it does not come back there. */
  closedOn?: string;
  /** The address on which the child went on past the offer of help: it is not made twice there. */
  wentOnAt?: string;
  /** What stands over the page now. */
  cover: (Cover & { readonly kind: "waiting" | "blur" | "caution" }) | undefined;
};

/** A symbol, because an element called like a plain name would stand in for it. */
const key = Symbol.for("luy-tre");

type World = { [key]?: PageState };

/** Undefined too when the state is an earlier document's: a first, empty document hands its world on. */
export function pageState(document: Document): PageState | undefined {
  const state = (globalThis as World)[key];
  return state?.document === document ? state : undefined;
}

export function setPageState(state: PageState): void {
  (globalThis as World)[key] = state;
}

/** Puts one cover in another's place; the new one must stand already. */
export function replaceCover(state: PageState, cover: PageState["cover"]): void {
  state.cover?.remove();
  state.cover = cover;
}
