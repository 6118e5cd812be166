import { browser } from "wxt/browser";
import { readLimits } from "../../platform/limits-store.ts";
import { hasPictureModule } from "../../platform/pictures/picture-module.ts";
import { bringPictureScript, setPictureScript } from "../../platform/pictures/picture-script.ts";

/** Brings the script that covers pictures in line with the limits; open pages get it too. Those that have it ask by themselves. */
export async function applyPictures(): Promise<void> {
  if (!hasPictureModule) return;
  const { pictureCheck } = await readLimits();
  if (await setPictureScript(pictureCheck === "on")) await coverOpenPictures();
}

async function coverOpenPictures(): Promise<void> {
  const tabs = await browser.tabs.query({ url: ["http://*/*", "https://*/*"] });
  await Promise.all(tabs.map(({ id }) => id !== undefined && bringPictureScript(id)));
}
