import { createBlind, type Blind } from "./create-blind.ts";
import type { Shown } from "./shown-in.ts";

/** `shown`: a person has chosen to see it. `small`: as long as it is. */
export type Standing = "waiting" | "asked" | "small" | "clear" | "held" | "unreadable" | "shown";

export type Picture = {
  readonly element: Element;
  readonly shown: Shown;
  readonly blind: Blind;
  standing: Standing;
};

/** The pictures of one document, each covered from the moment it is known. */
export type Album = {
  /**
   * Takes in what an element shows now: a new picture is covered, one that shows the same as before is left as it is, unless
   * `isAnew`: the page has told it to load once more, and the same address may bring another picture.
   */
  readonly take: (element: Element, shown: Shown | null, isAnew?: boolean) => void;
  readonly of: (element: Element) => Picture | undefined;
  readonly all: () => readonly Picture[];
  readonly settle: (picture: Picture, standing: Standing) => void;
  /** Lets everything be seen and forgets it. */
  readonly close: () => void;
};

const isOpen: Readonly<Record<Standing, boolean>> = {
  waiting: false,
  asked: false,
  held: false,
  unreadable: false,
  small: true,
  clear: true,
  shown: true,
};

type Told = {
  readonly onNew: (picture: Picture) => void;
  readonly onGone: (picture: Picture) => void;
  readonly onSettled: () => void;
};

export function createAlbum({ onNew, onGone, onSettled }: Told): Album {
  const pictures = new Map<Element, Picture>();
  const drop = (picture: Picture) => {
    pictures.delete(picture.element);
    picture.blind.lift();
    onGone(picture);
  };
  const add = (element: Element, shown: Shown) => {
    const picture: Picture = { element, shown, blind: createBlind(element, shown.kind), standing: "waiting" };
    pictures.set(element, picture);
    picture.blind.lower();
    onNew(picture);
  };
  return {
    take(element, shown, isAnew = false) {
      const known = pictures.get(element);
      const stays = known !== undefined && shown !== null && isSame(known.shown, shown);
      if (stays && (!isAnew || known.standing === "waiting")) return;
      if (known !== undefined) drop(known);
      if (shown !== null) add(element, shown);
    },
    of: (element) => pictures.get(element),
    all: () => {
      for (const picture of pictures.values()) if (!picture.element.isConnected) drop(picture);
      return [...pictures.values()];
    },
    settle(picture, standing) {
      if (pictures.get(picture.element) !== picture) return;
      picture.standing = standing;
      if (isOpen[standing]) picture.blind.lift();
      else picture.blind.lower();
      onSettled();
    },
    close: () => {
      for (const picture of pictures.values()) drop(picture);
    },
  };
}

function isSame(a: Shown, b: Shown): boolean {
  const names = ({ kind, addresses, painted }: Shown) => JSON.stringify([kind, addresses, painted]);
  return names(a) === names(b);
}

/** Looked at, or given up on: not waiting any more. */
export function staysCovered(picture: Picture): picture is Picture & { standing: "held" | "unreadable" } {
  return picture.standing === "held" || picture.standing === "unreadable";
}
