import { browser } from "wxt/browser";
import type { PictureSource } from "../messages/picture-messages.ts";
import { openForPictures } from "../offscreen-page.ts";
import type { PictureOrderMessage } from "./answer-pictures.ts";
import type { LookedAt } from "./looked-at.ts";

/** The page without a window may be taken down over a picture, for a refresh of the lists or to save memory. */
const tries = 3;

/** What the model makes of a picture. @throws Error when nobody could be asked */
export async function lookAtPicture(source: PictureSource): Promise<LookedAt> {
  const order: PictureOrderMessage = { look: source };
  for (let left = tries; left > 0; left -= 1) {
    await openForPictures();
    const looked = (await browser.runtime.sendMessage(order).catch(() => undefined)) as LookedAt | null | undefined;
    if (looked) return looked;
  }
  throw new Error("nobody looked at the picture");
}
