import { browser } from "wxt/browser";
import { takeTick, type Tick } from "../../core/time/time-account.ts";
import type { Limits } from "../../core/limits/limits.ts";
import type { TimePlace } from "../../core/time/time-place.ts";
import { dueNotice, warningFor, type TimeNotice } from "../../core/time/time-notice.ts";
import { nextEnding, secondsLeft, timeVerdict } from "../../core/time/time-verdict.ts";
import { addressBehind, blockedUrl } from "../../platform/blocked-page.ts";
import { readLimits } from "../../platform/limits-store.ts";
import type { Judged } from "../../platform/judge-page.ts";
import type { Handlers } from "../../platform/messages/answer.ts";
import type { TickAnswer, TimeTick, TimeView } from "../../platform/messages/time-messages.ts";
import type { Sender } from "../../platform/messages/sender-rank.ts";
import { putNewest } from "../../platform/put-newest.ts";
import { closesSoon } from "../../platform/time-closing.ts";
import { changeTime, grantMinutes, timeState } from "../../platform/time-store.ts";
import { timeView } from "../../platform/time-view.ts";
import { applyTime } from "./apply-limits.ts";
import { checkDocument, judgeSender, pushVerdict, toPageVerdict } from "./check-document.ts";
import { followClock } from "./follow-clock.ts";
import { judgeOpenTabs } from "./open-tabs.ts";
import type { Place } from "./document-target.ts";
import { giveNotice } from "./time-notices.ts";

type TimeMessages = `time:${"tick" | "parent" | "read" | "grant"}`;

/** Counting time, saying how much is left, and giving more. */
export const timeHandlers: Pick<Handlers, TimeMessages> = {
  "time:tick": (sender, tick) => count(sender, tick),
  "time:parent": openParentsWay,
  "time:read": () => readView(),
  "time:grant": async (_sender, minutes) => {
    const { child } = await readLimits();
    await grantMinutes(child.id, minutes);
    await Promise.all([applyTime(), judgeOpenTabs()]);
    return readView();
  },
};

/** Firefox's sidebar shows pages too. */
const noTab = -1;

/** A page that is not for counting need not come again. */
const never: TickAnswer = { counts: false, nextMs: null };

/** Milliseconds between two reports of a page; as much may be lost when the browser crashes. */
const reportEveryMs = 10_000;

/** Deadlines are looked at by the page's clock, which may be a little early. */
const leastMs = 250;

/**
 * Counts what a page has seen and says whether to count on, and when to come again: at the next deadline at the latest, so
 * that time which is over is acted on at once.
 */
async function count(sender: Sender & { documentId?: string }, tick: TimeTick): Promise<TickAnswer> {
  // Firefox says it of what is in a tab alone; only the page at the top ticks.
  const { tab, frameId = 0 } = sender;
  if (frameId !== 0) return never;
  const judged = await judgeSender(sender);
  if (judged.time === null) return never;
  const isSeen = tick.visible && isShown(judged.verdict.treatment) && (await isWatched(tab ?? {}, tick.small));
  const spent = { elapsedMs: tick.elapsedMs, place: placeBefore(tab?.id ?? noTab, judged.limits, judged.time.place) };
  const counted = await countIn(judged.limits, judged.time.place, spent, isSeen);
  void followClock().catch(() => undefined);
  void followClosing(judged.limits).catch(() => undefined);
  if (!tick.visible) return never;
  if (!(await mayStay(sender, judged, tick.covered, counted))) return { ...never, leave: true };
  return {
    counts: isSeen && counted.isOpen && !judged.time.place.free,
    nextMs: nextReport(counted.next, judged.limits),
  };
}

/** Brings what is in a tab in line, and tells of its end; false for a page that can have no veil and may not be seen. */
async function mayStay(
  { tab, frameId = 0, documentId }: Sender & { documentId?: string },
  judged: Judged & { readonly url: string },
  covered: boolean,
  { isOpen, notice }: Count,
): Promise<boolean> {
  if (tab?.id === undefined) return isOpen && isShown(judged.verdict.treatment);
  const page = { tabId: tab.id, frameId, documentId };
  await bringInLine(page, judged, covered, isOpen);
  if (notice !== null) await giveNotice(page, notice);
  return true;
}

/** Where the page of each tab stood when it last spoke, for the child who was there. */
const stood = new Map<string, TimePlace>();

/** Tabs come and go while a worker lives; a page in front speaks every ten seconds, so that it is among the last. */
const mostTabs = 100;

/**
 * What a page has counted since it last spoke was spent where it stood then: it speaks whenever it moves. A worker that was killed
 * meanwhile does not know any more; nor does it matter in a pause.
 */
function placeBefore(tabId: number, { child, pausedUntil }: Limits, place: TimePlace): TimePlace {
  const key = `${tabId} ${child.id}`;
  const before = pausedUntil === null ? stood.get(key) : undefined;
  putNewest(stood, key, place, mostTabs);
  return before ?? place;
}

/** What the clock opened or closed since the page was judged, be it a budget, an hour or a parent's pause. */
async function bringInLine(
  page: Place,
  judged: Judged & { readonly url: string },
  covered: boolean,
  isOpen: boolean,
): Promise<void> {
  const { treatment } = judged.verdict;
  if (covered && treatment !== "blur") await pushVerdict(page, toPageVerdict(judged));
  if (!covered && !(isOpen && isShown(treatment))) await checkDocument(page, judged.url);
}

/** What the floor was told last by this worker: one that starts anew tells it once more, which costs little. */
let told: boolean | undefined;

async function followClosing(limits: Limits): Promise<void> {
  const closes = await closesSoon(limits);
  if (closes === told) return;
  told = closes;
  await applyTime();
}

type Count = { readonly isOpen: boolean; readonly next: number | null; readonly notice: TimeNotice | null };

async function countIn({ child, time }: Limits, place: TimePlace, spent: Tick, isSeen: boolean): Promise<Count> {
  const { before, after } = await changeTime(child.id, (account, reading) => {
    const counted = takeTick(account, reading, spent);
    return isSeen ? { ...counted, warned: warningFor(secondsLeft(time, timeState(counted), place)) } : counted;
  });
  const state = timeState(after);
  const verdict = timeVerdict(time, state, place);
  if (!verdict.open) return { isOpen: false, next: secondsUntil(verdict.until, state.now), notice: null };
  const ending = nextEnding(time, state, place);
  return {
    isOpen: true,
    next: ending?.seconds ?? null,
    notice: isSeen ? dueNotice(time, before, after, ending) : null,
  };
}

const secondsUntil = (at: number | null, now: number) => (at === null ? null : (at - now) / 1000);

const isShown = (treatment: string) => treatment === "allow" || treatment === "caution";

/**
 * The end and both warnings before it are met on time, and so are the moment at which a closed page opens and the one at
 * which a pause is over.
 */
function nextReport(next: number | null, { pausedUntil }: Limits): number {
  const edges = next === null ? [] : [next, next - 60, next - 300].filter((seconds) => seconds > 0);
  const pause = pausedUntil === null ? [] : [pausedUntil - Date.now()];
  return Math.max(leastMs, Math.min(reportEveryMs, ...edges.map((seconds) => seconds * 1000), ...pause));
}

/** Seconds without key or mouse after which nobody is there; long enough to read a page in. */
const idleSeconds = 180;

/**
 * Whether somebody sees the page, which says itself that it is not hidden: in the window in front, or heard from another.
 *
 * @param small it plays in a small window of its own, which is in front of every other
 */
async function isWatched(
  { windowId, active, audible }: Partial<NonNullable<Sender["tab"]>>,
  small: boolean,
): Promise<boolean> {
  if (active === false && !small) return false;
  if (audible === true) return true;
  const isFront = small || windowId === undefined || isFocused(windowId);
  const [isInFront, state] = await Promise.all([isFront, browser.idle.queryState(idleSeconds)]);
  return isInFront && state === "active";
}

async function isFocused(windowId: number): Promise<boolean> {
  const window = await browser.windows.get(windowId).catch(() => undefined);
  return window?.focused === true;
}

/** In a tab of its own: the page under the veil keeps what was typed into it. One such tab for a page is enough. */
async function openParentsWay(sender: Sender): Promise<void> {
  const { tab, frameId } = sender;
  if (frameId !== 0 || tab?.id === undefined || tab.active !== true) return;
  const address = (await judgeSender(sender)).url;
  const tabs = await browser.tabs.query({});
  const open = tabs.find(({ url }) => addressBehind(url ?? "") === address);
  if (open?.id !== undefined) await browser.tabs.update(open.id, { active: true });
  else await browser.tabs.create({ url: blockedUrl(address), openerTabId: tab.id });
}

async function readView(): Promise<TimeView> {
  return timeView(await readLimits());
}
