import { browser } from "wxt/browser";
import { hasFilms } from "../../core/video/films.ts";
import { videoSwitches } from "../../core/video/video-limits.ts";
import { moveVideo, shortVideoPages } from "../../core/video/video-moves.ts";
import { readLimits } from "../../platform/limits-store.ts";
import { hideParts } from "../../platform/hide-parts.ts";

/** Brings what pages of video sites show in line with the limits; what they may request is the floor's. */
export async function holdVideos(): Promise<void> {
  const limits = await readLimits();
  const off = videoSwitches.filter((id) => !limits.video[id]);
  await hideParts(hasFilms(limits) ? [...off, "others"] : off);
  const open = await browser.tabs.query({ url: [...shortVideoPages] });
  await Promise.all(open.map(({ id, url }) => (id === undefined ? undefined : leaveShortVideo(id, url ?? ""))));
}

/** Sites move inside a page without a request; the floor sees nothing of that. */
export async function leaveShortVideo(tabId: number, url: string): Promise<void> {
  const { video } = await readLimits();
  const to = moveVideo(url, video);
  if (to !== undefined) await browser.tabs.update(tabId, { url: to }).catch(() => undefined);
}
