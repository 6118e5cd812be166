import { nextPicture } from "../../core/picture/next-picture.ts";
import { isSlow } from "../../core/picture/pace.ts";
import { isOrphan } from "../../platform/page/extension-api.ts";
import type { Album, Picture } from "./create-album.ts";
import type { Nearness } from "./create-nearness.ts";
import { isReady, lookAt } from "./look.ts";
import { boxOf, isTooSmall } from "./picture-box.ts";

/** One is looked at while the next is read. */
const atOnce = 2;

/** After an answer that did not come, in milliseconds. */
const againMs = 1500;

type Options = {
  readonly album: Album;
  readonly nearness: Nearness;
  readonly mayGo: () => boolean;
  /** This machine is slow, by what the pictures took. Called with every answer for as long as it is. */
  readonly onSlow: () => void;
};

/**
 * Looks at the pictures of an album, nearest to the view first. Answers with what makes it go on: an order has come, a picture
 * has been loaded, the page was scrolled.
 */
export function createQueue({ album, nearness, mayGo, onSlow }: Options): () => void {
  const tookMs: number[] = [];
  const asked = new Set<Picture>();

  const go = () => {
    for (let next = choose(); next !== undefined; next = choose()) void look(next);
  };
  const choose = () => {
    if (!mayGo() || asked.size >= atOnce) return undefined;
    // An answer that is under way was asked for an older child, perhaps: it is let go by before another is asked for.
    const waiting = nearness
      .all()
      .filter((picture) => picture.standing === "waiting" && !asked.has(picture) && isReady(picture));
    for (const picture of waiting.filter(isTooSmall)) album.settle(picture, "small");
    const large = waiting.filter(({ standing }) => standing === "waiting");
    return nextPicture(
      large.map((picture) => ({ picture, place: boxOf(picture) })),
      innerHeight,
    )?.picture;
  };
  const look = async (picture: Picture) => {
    picture.standing = "asked";
    asked.add(picture);
    const answer = await lookAt(picture).catch(() => null);
    if (answer === null) await again(picture);
    else if (isAsked(picture)) album.settle(picture, answer.says);
    if (answer !== null && answer.ms > 0) tookMs.push(answer.ms);
    if (isSlow(tookMs)) onSlow();
    asked.delete(picture);
    go();
  };
  return go;
}

/** A worker that was killed over the question is asked once more; one that is gone for good leaves the picture covered. */
async function again(picture: Picture): Promise<void> {
  if (isOrphan()) return;
  await new Promise((done) => setTimeout(done, againMs));
  if (isAsked(picture)) picture.standing = "waiting";
}

/** Its page may have let it go meanwhile. */
function isAsked({ standing }: Picture): boolean {
  return standing === "asked";
}
