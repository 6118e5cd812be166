import { listen } from "../../platform/page/sound-dom.ts";
import type { Album } from "./create-album.ts";
import { lookAt } from "./look.ts";

/** How often a film that plays is looked at, in milliseconds. */
const everyMs = 1500;

/** A film that was clear is looked at again while it plays; once it is held it stays so. Answers with how to stop. */
export function watchFilms(document: Document, album: Album): () => void {
  const lookedAt = new WeakMap<EventTarget, number>();
  const look = async (film: HTMLVideoElement) => {
    const picture = album.of(film);
    if (picture?.standing !== "clear" || performance.now() - (lookedAt.get(film) ?? 0) < everyMs) return;
    lookedAt.set(film, performance.now());
    const answer = await lookAt(picture).catch(() => null);
    if (answer?.says === "held" && picture.standing === "clear") album.settle(picture, "held");
  };
  return listen(document, "timeupdate", ({ target }) => {
    if (target instanceof HTMLVideoElement) void look(target);
  });
}
