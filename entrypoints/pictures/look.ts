import { askLight } from "../../platform/messages/ask-light.ts";
import type { PictureAnswer, PictureSource } from "../../platform/messages/picture-messages.ts";
import { toBase64 } from "../../platform/pictures/base64.ts";
import { shrunk } from "../../platform/pictures/shrunk.ts";
import type { Picture } from "./create-album.ts";

/** A file that a style sheet names and that does not come in this time stays unread, in milliseconds. */
const patienceMs = 5000;

const unreadable: PictureAnswer = { says: "unreadable", ms: 0 };

/** Whether there is anything to look at yet: a picture of the page's that has not come is waited for. */
export function isReady({ element, shown }: Picture): boolean {
  if (element instanceof HTMLImageElement)
    return element.complete && (element.naturalWidth > 0 || shown.painted.length > 0);
  if (element instanceof HTMLVideoElement) return element.poster !== "" || canBeDrawn(element);
  return true;
}

/** Has one picture looked at, with every file that it shows; the strictest answer counts. Throws when nobody answers. */
export async function lookAt(picture: Picture): Promise<PictureAnswer> {
  return strictest(await Promise.all([...lookAtOwn(picture), ...picture.shown.painted.map(lookAtAddress)]));
}

function lookAtOwn({ element, shown }: Picture): readonly Promise<PictureAnswer>[] {
  if (element instanceof HTMLVideoElement) return [lookAtFilm(element)];
  if (!(element instanceof HTMLImageElement)) return shown.addresses.map(lookAtAddress);
  // One without a file, or whose file is broken, shows only what style sheets paint.
  return element.naturalWidth > 0 ? [ask(sourceOf(element, element.currentSrc || element.src))] : [];
}

/** What is seen of a film right now; of one from elsewhere, whose frames nobody may read, its poster stands for it. */
async function lookAtFilm(film: HTMLVideoElement): Promise<PictureAnswer> {
  const frame = canBeDrawn(film) ? pixelsOf(film) : null;
  if (frame !== null) return ask({ pixels: frame });
  return film.poster === "" ? unreadable : lookAtAddress(film.poster);
}

/** What a style sheet names is loaded once more by ourselves: mostly the browser still has it. */
async function lookAtAddress(address: string): Promise<PictureAnswer> {
  const image = new Image();
  image.src = address;
  const hasCome = await Promise.race([image.decode().then(yes, yes), wait(patienceMs)]);
  if (hasCome === true) return ask(sourceOf(image, address));
  image.src = "";
  return unreadable;
}

const yes = () => true;

function wait(ms: number): Promise<void> {
  return new Promise((done) => setTimeout(done, ms));
}

/** Pixels where the page's own script could have them too, else the address, for a copy without cookies. */
function sourceOf(image: HTMLImageElement, address: string): PictureSource | null {
  const pixels = image.naturalWidth > 0 ? pixelsOf(image) : null;
  if (pixels !== null) return { pixels };
  return /^https?:/i.test(address) ? { address } : null;
}

async function ask(source: PictureSource | null): Promise<PictureAnswer> {
  return source === null ? unreadable : askLight("pictures:judge", source);
}

function strictest(answers: readonly PictureAnswer[]): PictureAnswer {
  const order = ["held", "unreadable", "clear"] as const;
  const [first = unreadable] = answers.toSorted((a, b) => order.indexOf(a.says) - order.indexOf(b.says));
  return { says: first.says, ms: Math.max(...answers.map(({ ms }) => ms), 0) };
}

function pixelsOf(picture: CanvasImageSource): string | null {
  try {
    return toBase64(shrunk(picture));
  } catch {
    // From another site, which lets no script read it.
    return null;
  }
}

function canBeDrawn(film: HTMLVideoElement): boolean {
  return film.readyState >= HTMLMediaElement.HAVE_CURRENT_DATA;
}
