import { browser } from "wxt/browser";
import { nextTurn } from "../../core/limits/active-child.ts";
import { forgetCorrections } from "../../platform/floor/corrections.ts";
import { applyFloor, readFloorState } from "../../platform/floor/request-rules.ts";
import { readAheadOf, readKept, readLimits } from "../../platform/limits-store.ts";
import { nextLookMs } from "../../platform/time-closing.ts";
import { holdVideos } from "./hold-videos.ts";
import { applyPictures } from "./apply-pictures.ts";
import { coverOpenTabs, judgeOpenTabs } from "./open-tabs.ts";

const endAlarm = "rule-ends";

/** Brings the floor and every open page in line with the limits as they stand now. */
export async function applyLimits(): Promise<void> {
  await forgetCorrections();
  try {
    await refreshFloor();
  } finally {
    // Rules that the browser refused are no reason to leave open pages as they are.
    await Promise.all([judgeOpenTabs(), wakeAtNextEnd(), applyPictures()]);
  }
}

/** Firefox's floor asks `judge` at every request: there is nothing to write, only pictures kept in memory to forget. */
export async function refreshFloor(): Promise<void> {
  // Each stands for itself: sites that keep a shelf are no reason to go without rules.
  const videos = holdVideos().catch(() => undefined);
  try {
    if (import.meta.env.FIREFOX) await browser.webRequest.handlerBehaviorChanged();
    else await applyFloor();
  } finally {
    // Open pages are judged next, and some are loaded anew: they must find the scripts that ask whose film it is.
    await videos;
  }
}

/**
 * A rule or a pause that ends by the clock, a schedule that seats another child, or time that is nearly over, is followed by a new
 * floor. Not every browser keeps alarms over its own end.
 */
export function wakeAtNextEnd(): Promise<void> {
  // Two at once, and the alarm of the one that read the older limits could be the one that stays.
  return navigator.locks.request("next-end", setEndAlarm);
}

async function setEndAlarm(): Promise<void> {
  const now = new Date();
  const [limits, kept] = await Promise.all([readLimits(now), readKept()]);
  const { stored } = kept;
  const look = await nextLookMs(limits);
  const turn = stored === null ? null : nextTurn(stored, now, await readAheadOf(kept));
  const ends = [
    ...limits.siteRules.map(({ until }) => until),
    limits.pausedUntil,
    turn,
    look === null ? null : now.getTime() + look,
  ].filter((at): at is number => typeof at === "number" && at > now.getTime());
  await browser.alarms.clear(endAlarm);
  if (ends.length > 0) await browser.alarms.create(endAlarm, { when: Math.min(...ends) + 1 });
}

/** After a child's time changed otherwise than by the clock: the floor asks, or need not any more. */
export async function applyTime(): Promise<void> {
  await Promise.allSettled([refreshFloor(), wakeAtNextEnd()]);
}

/** Whoever switches us off and on again tells us only by the browser's forgetting: session rules are gone, tabs uncovered. */
export async function ensureFloor(): Promise<void> {
  if (import.meta.env.FIREFOX || (await readFloorState()) === "ready") return;
  await Promise.allSettled([coverOpenTabs(), applyFloor()]);
}
