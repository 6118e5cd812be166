import type { PictureOrder } from "../../platform/messages/picture-messages.ts";
import { listen } from "../../platform/page/sound-dom.ts";
import { createAlbum, type Album, type Picture } from "./create-album.ts";
import { createCard } from "./create-card.ts";
import { createNearness } from "./create-nearness.ts";
import { createQueue } from "./create-queue.ts";
import { paintedIn, shownIn, type Shown } from "./shown-in.ts";
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
  const go = createQueue({ album, nearness, mayGo: () => order?.quiet === false && !hasGivenWay, onSlow });
  const page = watchElements(document, album);
  const stops = [
    ...watchArrivals(document, album, go),
    listen(document, "scrollend", page.again),
    watchFilms(document, album),
    watchPresses(document, album, (picture) => order && card.open(order, picture, album.all())),
  ];
  return {
    obey(given) {
      order = given;
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
  const isOfItself = (element: Element) => ["picture", "video"].includes(album.of(element)?.shown.kind ?? "");
  return watchPage(document, {
    onElement: (element) => {
      const shown = shownIn(element);
      if (shown !== null || isOfItself(element)) album.take(element, shown);
    },
    onStyled: (element) => shownIn(element) === null && album.take(element, painted(element, album.of(element))),
    onTouched: (element) => {
      const blind = album.of(element)?.blind;
      return blind?.isDown() !== true || blind.keep();
    },
  });
}

/** A file that has come may be another than the one its page asked for, and can be looked at now. */
function watchArrivals(document: Document, album: Album, go: () => void): (() => void)[] {
  const arrived = ({ target }: Event) => {
    const shown = target instanceof Element ? shownIn(target) : null;
    if (shown !== null) album.take(target as Element, shown);
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
