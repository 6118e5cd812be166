import type { PictureOrder } from "../../platform/messages/picture-messages.ts";
import { listen } from "../../platform/page/sound-dom.ts";
import { createAlbum, type Album, type Picture } from "./create-album.ts";
import { createCard } from "./create-card.ts";
import { createNearness } from "./create-nearness.ts";
import { createQueue } from "./create-queue.ts";
import { paintedIn, paintOf, shownIn, together, type Shown } from "./shown-in.ts";
import { watchFilms } from "./watch-films.ts";
import { watchPage, type PageWatch } from "./watch-page.ts";
import { watchPresses } from "./watch-presses.ts";

export type Watch = {
  /** What to do, as the worker says; nothing is looked at before. */
  readonly obey: (order: PictureOrder) => void;
  /** Everything is let be seen, and nothing watched any more. */
  readonly end: () => void;
};

/** Covers every picture of a document from the start, has them looked at, and lets be seen what is clear. */
export function createWatch(document: Document): Watch {
  let order: PictureOrder | undefined;
  let hasGivenWay = false;
  const card = createCard(document, (picture) => album.settle(picture, "shown"));
  const album: Album = createAlbum({
    onNew: (picture) => (hasGivenWay ? giveWay(picture) : nearness.watch(picture)),
    onGone: (picture) => nearness.unwatch(picture),
    onSettled: () => order && card.count(order, album.all()),
  });
  const nearness = createNearness(album, () => go());
  const onSlow = () => {
    if (order === undefined) return;
    if (order.maySee && !hasGivenWay) {
      hasGivenWay = true;
      for (const picture of album.all()) giveWay(picture);
    }
    card.tellSlow(order);
  };
  /** Only older children's pictures: what is held stays held. */
  const giveWay = (picture: Picture) => {
    if (picture.standing === "waiting") album.settle(picture, "shown");
  };
  /** A child of another age sits here: what the one before saw, or was spared, is looked at for this one. */
  const beginAnew = () => {
    hasGivenWay = false;
    card.begin();
    for (const picture of album.all()) {
      if (picture.standing !== "small") album.settle(picture, "waiting");
      nearness.watch(picture);
    }
  };
  const go = createQueue({ album, nearness, mayGo: () => order?.quiet === false && !hasGivenWay, onSlow });
  const page = watchElements(document, album);
  const stops = [
    ...watchArrivals(document, album, go),
    listen(document, "scrollend", page.again),
    watchFilms(document, album),
    watchPresses(album, (picture) => order && card.open(order, picture, album.all())),
  ];
  return {
    obey(given) {
      const isOther = order !== undefined && order.maySee !== given.maySee;
      order = given;
      if (isOther) beginAnew();
      if (given.quiet) card.remove();
      go();
    },
    end() {
      for (const stop of stops) stop();
      page.end();
      nearness.end();
      album.close();
      card.remove();
    },
  };
}

function watchElements(document: Document, album: Album): PageWatch {
  const isOfItself = (element: Element) => (album.of(element)?.shown.addresses ?? []).length > 0;
  return watchPage(document, {
    onElement: (element, isTurned) => {
      const own = shownIn(element);
      const known = album.of(element)?.shown;
      // What style sheets paint it with is asked when it is styled.
      if (own !== null) album.take(element, together(own, paintOf(known)), isTurned);
      else if (isOfItself(element)) album.take(element, paintOf(known));
    },
    onStyled: (element) => album.take(element, together(shownIn(element), painted(element, album.of(element)))),
    onTouched: (element) => {
      const blind = album.of(element)?.blind;
      return blind?.isDown() !== true || blind.keep();
    },
  });
}

/** A file that has come may be another than the one its page asked for, and can be looked at now. */
function watchArrivals(document: Document, album: Album, go: () => void): (() => void)[] {
  const arrived = ({ target }: Event) => {
    const own = target instanceof Element ? shownIn(target) : null;
    if (own !== null) album.take(target as Element, together(own, paintOf(album.of(target as Element)?.shown)));
    go();
  };
  return ["load", "loadstart", "loadeddata"].map((type) => listen(document, type, arrived));
}

/** What a covered element would be painted with: our own cover stands where a style sheet's picture would. */
function painted(element: Element, picture: Picture | undefined): Shown | null {
  if (picture?.shown.kind !== "behind" || !picture.blind.isDown()) return paintedIn(element);
  picture.blind.lift();
  const shown = paintedIn(element);
  picture.blind.lower();
  return shown;
}
