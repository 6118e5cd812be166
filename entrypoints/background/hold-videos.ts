import { browser } from "wxt/browser";
import type { Limits } from "../../core/limits/limits.ts";
import { publishedText, type PartSwitch } from "../../core/page-parts/parts-sheets.ts";
import { hasFilms } from "../../core/video/films.ts";
import { videoSwitches } from "../../core/video/video-limits.ts";
import { moveVideo, shortVideoPages } from "../../core/video/video-moves.ts";
import { videoPartHosts, videoPartsDay } from "../../lists/video-parts-day.ts";
import { hideParts } from "../../platform/hide-parts.ts";
import { readLimits } from "../../platform/limits-store.ts";
import { publishedParts } from "../../platform/lists/published-parts.ts";
import { documentTarget, type Place } from "./document-target.ts";

/** Brings what pages of video sites show in line with the limits; what they may request is the floor's. */
export async function holdVideos(): Promise<void> {
  await hideParts(switchedOff(await readLimits()));
  await inOpenTabs(
    videoPartHosts.map((host) => `*://*.${host}/*`),
    (tabId, url) => hidePublished({ tabId, frameId: 0, url }),
  );
  await inOpenTabs(shortVideoPages, leaveShortVideo);
}

async function inOpenTabs(
  pages: readonly string[],
  work: (tabId: number, url: string) => Promise<void>,
): Promise<void> {
  const open = await browser.tabs.query({ url: [...pages] });
  // A tab that cannot take it (crashed, discarded) gets it when it loads.
  await Promise.allSettled(open.map(({ id, url }) => (id === undefined ? undefined : work(id, url ?? ""))));
}

function switchedOff(limits: Limits): PartSwitch[] {
  const off = videoSwitches.filter((id) => !limits.video[id]);
  return hasFilms(limits) ? [...off, "others"] : off;
}

/** A table newer than the package may name more that is to be hidden: brought to each document of these sites as it begins. */
export function watchVideoPages(): void {
  const url = videoPartHosts.map((hostSuffix) => ({ hostSuffix }));
  browser.webNavigation.onCommitted.addListener((visit) => void hidePublished(visit).catch(() => undefined), { url });
}

async function hidePublished({ url, ...place }: Place & { readonly url: string }): Promise<void> {
  const [limits, parts] = await Promise.all([readLimits(), publishedParts(url, videoPartsDay, Date.now())]);
  const css = publishedText(parts, switchedOff(limits));
  if (css !== "") await browser.scripting.insertCSS({ target: documentTarget(place), css, origin: "USER" } as never);
}

/** Sites move inside a page without a request; the floor sees nothing of that. */
export async function leaveShortVideo(tabId: number, url: string): Promise<void> {
  const { video } = await readLimits();
  const to = moveVideo(url, video);
  if (to !== undefined) await browser.tabs.update(tabId, { url: to }).catch(() => undefined);
}
