import {
  drawPictureCard,
  drawPictureHandle,
  type PictureCardLook,
} from "../../components/pictures/draw-picture-card.ts";
import { pictureCardCss } from "../../components/pictures/picture-card-css.ts";
import { askLight } from "../../platform/messages/ask-light.ts";
import type { PictureOrder } from "../../platform/messages/picture-messages.ts";
import { createCover } from "../../platform/page/cover.ts";
import { createHost } from "../../platform/page/create-host.ts";
import { createPressJudge } from "../../platform/page/press-judge.ts";
import { rootOf } from "../../platform/page/sound-dom.ts";
import { staysCovered, type Picture } from "./create-album.ts";

/** The card about covered pictures; most pages never see it. */
export type Card = {
  /** Shows the handle with the number of pictures that stay covered, in the page itself and not in its frames. */
  readonly count: (order: PictureOrder, all: readonly Picture[]) => void;
  readonly open: (order: PictureOrder, about: Picture, all: readonly Picture[]) => void;
  /** Says once that this machine is slow. */
  readonly tellSlow: (order: PictureOrder) => void;
  readonly remove: () => void;
  /** Another child sits here: nothing was counted, opened or told yet. */
  readonly begin: () => void;
};

export function createCard(document: Document, onSee: (picture: Picture) => void): Card {
  let remove = () => {};
  let isSlow = false;
  /** Opened by a person, or told by itself: the handle does not come in its place. */
  let isTaken = false;
  let counted = 0;

  const stand = (draw: Draw, order: PictureOrder, about: Picture | null, all: readonly Picture[]) => {
    if (!(rootOf(document) instanceof HTMLElement)) return;
    remove();
    const { host, shadow } = createHost(document, pictureCardCss);
    const panel = draw({
      ...createLook(host, order),
      ...countCovered(all),
      about: about !== null && staysCovered(about) ? about.standing : null,
      isSlow,
      act: {
        unfold: () => {
          const first = all.find(staysCovered);
          if (first !== undefined) open(order, first, all);
        },
        ask: async () => (await askLight("ask:press", null)).state,
        see: () => {
          remove();
          if (order.maySee && about !== null) onSee(about);
        },
        close: () => remove(),
      },
    });
    shadow.append(panel);
    const cover = createCover({ document, host, panel, hides: null, onLost: () => remove() });
    remove = cover.remove;
  };
  const open: Card["open"] = (order, about, all) => {
    isTaken = true;
    stand(drawPictureCard, order, about, all);
  };
  return {
    count(order, all) {
      const { covered } = countCovered(all);
      if (isTaken || self !== top || covered === counted) return;
      counted = covered;
      if (covered === 0) remove();
      else stand(drawPictureHandle, order, null, all);
    },
    open,
    tellSlow(order) {
      if (isSlow || self !== top) return;
      isSlow = true;
      isTaken = true;
      stand(drawPictureCard, order, null, []);
    },
    remove: () => remove(),
    begin() {
      remove();
      isSlow = false;
      isTaken = false;
      counted = 0;
    },
  };
}

type Draw = (look: PictureCardLook) => HTMLElement;

function createLook(host: HTMLElement, { words, language, asked }: PictureOrder) {
  return {
    document: host.ownerDocument,
    words,
    language,
    isAsked: asked,
    ...createPressJudge(host),
  };
}

function countCovered(all: readonly Picture[]) {
  const covered = all.filter(staysCovered);
  return { covered: covered.length, unreadable: covered.filter(({ standing }) => standing === "unreadable").length };
}
