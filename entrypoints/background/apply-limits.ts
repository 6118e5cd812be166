import { browser } from "wxt/browser";
import { nextTurn } from "../../core/limits/active-child.ts";
import { forgetCorrections } from "../../platform/floor/corrections.ts";
import { applyFloor, readFloorState } from "../../platform/floor/request-rules.ts";
import { readKept, readLimits } from "../../platform/limits-store.ts";
import { coverOpenTabs, judgeOpenTabs } from "./open-tabs.ts";

const endAlarm = "rule-ends";

/** Brings the floor and every open page in line with the limits as they stand now. */
export async function applyLimits(): Promise<void> {
  await forgetCorrections();
  try {
    await refreshFloor();
  } finally {
    // Rules that the browser refused are no reason to leave open pages as they are.
    await Promise.all([judgeOpenTabs(), wakeAtNextEnd()]);
  }
}

/** Firefox's floor asks `judge` at every request: there is nothing to write, only pictures kept in memory to forget. */
export async function refreshFloor(): Promise<void> {
  if (import.meta.env.FIREFOX) await browser.webRequest.handlerBehaviorChanged();
  else await applyFloor();
}

/**
 * A rule that ends by the clock, or a schedule that seats another child, is followed by a new floor. Not every browser keeps
 * alarms over its own end.
 */
export async function wakeAtNextEnd(): Promise<void> {
  const now = new Date();
  const [{ siteRules }, { stored }] = await Promise.all([readLimits(now), readKept()]);
  const turn = stored === null ? null : nextTurn(stored, now);
  const ends = [...siteRules.map(({ until }) => until), turn].filter(
    (at): at is number => typeof at === "number" && at > now.getTime(),
  );
  await browser.alarms.clear(endAlarm);
  if (ends.length > 0) await browser.alarms.create(endAlarm, { when: Math.min(...ends) + 1 });
}

/** Whoever switches us off and on again tells us only by the browser's forgetting: session rules are gone, tabs uncovered. */
export async function ensureFloor(): Promise<void> {
  if (import.meta.env.FIREFOX || (await readFloorState()) === "ready") return;
  await Promise.allSettled([coverOpenTabs(), applyFloor()]);
}
