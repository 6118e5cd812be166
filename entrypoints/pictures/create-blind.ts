import { createHold, type Hold } from "../../platform/page/hold.ts";
import { shadowOf } from "./deep-dom.ts";
import type { Shown } from "./shown-in.ts";

/** Covers one picture and lets it be seen again. */
export type Blind = {
  readonly isDown: () => boolean;
  readonly lower: () => void;
  /** Puts right what the page undid; true when there was something. */
  readonly keep: () => boolean;
  readonly lift: () => void;
};

/** Soft beyond recognition, and not beyond its own edges. All values as the browser writes them: they are compared. */
const blurred = [
  ["filter", "blur(40px) grayscale(1) contrast(0.4)"],
  ["clip-path", "inset(0px)"],
  // A transition outranks what is important: the page could let the blur come in an hour.
  ["transition", "none"],
] as const;

/** The text before it stays readable, whatever its colour. */
const plain = [
  ["background-image", "linear-gradient(rgb(138, 149, 141), rgb(138, 149, 141))"],
  ["border-image-source", "none"],
  ["list-style-image", "none"],
  ["transition", "none"],
] as const;

/** Blur comes before a mask is laid on, and would leave its shape. */
const unseen = [
  ["opacity", "0"],
  ["transition", "none"],
] as const;

/** What has no box of its own cannot be blurred: it gets one. */
const boxed = [...blurred, ["display", "block"]] as const;

/** More repairs than this in one picture's life are a fight, not a habit: then the picture leaves the page. */
const patience = 200;

export function createBlind(element: Element, kind: Shown["kind"]): Blind {
  const cover = coverFor(element, kind);
  let holds: readonly Hold[] = [];
  let repairs = 0;
  /** A shadow tree's rules for its own host outrank inline style: no honest page needs them to be important. */
  const isOutranked = () =>
    shadowOf(element) !== null &&
    cover.some(
      ([property, value]) =>
        property !== "transition" && getComputedStyle(element).getPropertyValue(property) !== value,
    );
  return {
    isDown: () => holds.length > 0,
    lower: () => {
      if (holds.length > 0) return;
      holds = cover.map(([property, value]) => createHold(element, property, value));
      if (isOutranked()) element.remove();
    },
    keep: () => {
      const isTouched = holds.filter((hold) => hold.keep()).length > 0;
      if ((isTouched && ++repairs > patience) || (holds.length > 0 && isOutranked())) element.remove();
      return isTouched;
    },
    lift: () => {
      // Backwards, so that each finds the element as it left it.
      for (const hold of holds.toReversed()) hold.release();
      holds = [];
    },
  };
}

function coverFor(element: Element, kind: Shown["kind"]): readonly (readonly [property: string, value: string])[] {
  if (kind === "behind") return plain;
  if (kind === "masked") return unseen;
  return kind === "beside" && getComputedStyle(element).display === "contents" ? boxed : blurred;
}
