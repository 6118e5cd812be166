import { browser } from "wxt/browser";
import { parseAddress } from "../../core/address/parse-address.ts";
import type { Limits } from "../../core/limits/limits.ts";
import { siteToClose } from "../../core/limits/site-to-close.ts";
import { tierRank } from "../../core/tier/tiers.ts";
import { opensAt, timeVerdict } from "../../core/time/time-verdict.ts";
import { testSite } from "../../core/welcome/test-site.ts";
import { addressBehind, blockedUrl } from "../../platform/blocked-page.ts";
import { countDayEvent } from "../../platform/day-rows.ts";
import { judgeUrl, type Judged } from "../../platform/judge-page.ts";
import type { Handlers } from "../../platform/messages/answer.ts";
import type { PopupView, Seat, VerdictView } from "../../platform/messages/protocol.ts";
import type { Sender } from "../../platform/messages/sender-rank.ts";
import { isReported, undoReport } from "../../platform/outbox.ts";
import { readEach, readKept } from "../../platform/limits-store.ts";
import { defaultLanguage, loadStrings } from "../../platform/strings.ts";
import { noticeWords, veilWords } from "../../platform/veil-words.ts";
import { helpPath } from "../../platform/help-page.ts";
import { bringPage } from "../../platform/own-page.ts";
import { isAsked } from "./ask-handlers.ts";
import { blockPage } from "./block-page.ts";
import { correctFloor } from "./correct-floor.ts";
import { insistOnLeaving, judgeSender, toPageVerdict } from "./check-document.ts";
import { draftOf, recordPage } from "./record-page.ts";
import { recentReport, rememberReport } from "./report-menu.ts";
import { siteToOpen } from "./site-to-open.ts";
import { takeNotice } from "./time-notices.ts";
import { injectVeil } from "./veil-injection.ts";

type VerdictMessages =
  | "verdict:get"
  | "veil:view"
  | "veil:leave"
  | "help:open"
  | "report:press"
  | "report:undo"
  | "blocked:view"
  | "blocked:pass"
  | "blocked:report"
  | "popup:view"
  | "popup:report"
  | "popup:block";

/** Everything that is asked about a page: its verdict, the words for it, a report of it. */
export const verdictHandlers: Pick<Handlers, VerdictMessages> = {
  "verdict:get": async (sender, moved) => {
    const judged = await judgeSender(sender, moved);
    // The page keeps its curtain and asks again, until its own script has told us more.
    if (judged.isUnnamed === true) throw new Error("whose film it is has not been said yet");
    const verdict = toPageVerdict(judged);
    // Firefox's sidebar shows pages too, and lets no veil into them.
    if (verdict.treatment === "blur" && sender.tab === undefined)
      return { treatment: "block", blockedUrl: blockedUrl(judged.url) };
    // Not awaited: should it fail, the page keeps its curtain, and an answer must come in any case.
    if (verdict.treatment === "blur" || verdict.treatment === "caution") void injectInto(sender).catch(() => undefined);
    return verdict;
  },
  "veil:view": async (sender) => {
    const judged = await judgeSender(sender);
    countHeldBack(sender, judged);
    const view = await viewOf(judged, "page");
    const strings = await loadStrings(view.language);
    const notice = sender.frameId === 0 ? takeNotice(sender.tab?.id) : null;
    const said = notice === null ? {} : { notice: noticeWords(notice, strings) };
    const asked = await isAsked(judged).catch(() => false);
    return { ...view, words: veilWords(view, strings), asked, ...said };
  },
  "veil:leave": async (sender) => {
    const url = blockedUrl((await judgeSender(sender)).url);
    if (sender.frameId === 0 && sender.tab?.id !== undefined) void insistOnLeaving(sender.tab.id, url);
    return url;
  },
  "help:open": async (sender) => {
    const { verdict } = await judgeSender(sender);
    return bringPage(helpPath, sender, verdict.offersHelp ? "sad" : "all");
  },
  "report:press": async (sender) => {
    const receipt = await recordPage(await judgeSender(sender), "harmful");
    await rememberReport(receipt, sender.tab?.id).catch(() => undefined);
    return receipt;
  },
  "report:undo": (_sender, id) => undoReport(id),
  "blocked:view": async (sender, url) => {
    const judged = await judgeUrl(url);
    countHeldBack(sender, judged);
    return isHeldBack(judged) ? viewOf(judged, "own") : null;
  },
  "blocked:pass": async (_sender, url) => correctFloor(await judgeUrl(url)),
  "blocked:report": async (_sender, url, kind) => recordPage(await judgeUrl(url), kind),
  "popup:view": (_sender, tabId) => popupView(tabId),
  "popup:report": async (_sender, tabId, kind) => {
    const url = await urlOfTab(tabId);
    return url === null ? null : recordPage(await judgeUrl(url), kind);
  },
  "popup:block": async (_sender, tabId) => blockPage((await urlOfTab(tabId)) ?? ""),
};

async function injectInto(sender: Sender & { documentId?: string }): Promise<void> {
  const { tab, frameId = 0, documentId } = sender;
  if (tab?.id !== undefined) await injectVeil({ tabId: tab.id, frameId, documentId });
}

const isHeldBack = ({ verdict }: Judged) => verdict.treatment === "block" || verdict.treatment === "blur";

/** For the parents' week: whole pages only. The count is not waited for, and a full disk takes no page from anybody. */
function countHeldBack({ frameId }: Sender, judged: Judged): void {
  const isOurs = judged.address?.hostname === testSite;
  const { reason } = judged.verdict.because;
  // An offer of help holds nothing back, and who needed it is nobody's figure.
  const isHarm = !isOurs && isHeldBack(judged) && reason !== "time" && !judged.verdict.offersHelp;
  if (frameId === 0 && isHarm) void countDayEvent("blocked", judged).catch(() => undefined);
}

/** The words' ingredients. Which list spoke is for our own pages and for those old enough to ask. */
async function viewOf(judged: Judged, shownOn: "page" | "own"): Promise<VerdictView> {
  const { verdict, about: address, limits } = judged;
  const explains = shownOn === "own" && tierRank(verdict.tier) >= tierRank("13-15");
  const { reason, list, matched, place } = verdict.because;
  return {
    treatment: verdict.treatment,
    tier: verdict.tier,
    category: verdict.category,
    reason,
    ...(explains && list !== undefined ? { list } : {}),
    ...(explains && matched !== undefined ? { matched } : {}),
    ...(place === undefined ? {} : { place }),
    ...(place === "look-alike" && matched !== undefined ? { original: matched } : {}),
    hostname: shownOn === "own" ? (address?.hostname ?? "") : "",
    opens: shownOn === "own" ? siteToOpen(judged) : "",
    language: limits.language ?? defaultLanguage(),
    reported: await isAlreadyReported(judged),
    ...overOf(judged),
    ...(verdict.offersHelp && { offersHelp: true }),
  };
}

/** Why time is over, where that is what veils the page. */
function overOf({ verdict, limits, time }: Judged): Pick<VerdictView, "over"> {
  if (verdict.because.reason !== "time" || time === null) return {};
  const told = timeVerdict(limits.time, time.state, time.place);
  return told.open ? {} : { over: { closed: told.closed, opensAt: opensAt(told, time.state.now) } };
}

async function isAlreadyReported(judged: Judged): Promise<boolean> {
  const draft = await draftOf(judged, "harmful");
  // The inbox may be unreadable; the page must still get its words.
  return draft !== null && (await isReported(draft).catch(() => false));
}

/** The address that the tab is about: for our blocked page the one that was blocked. */
async function urlOfTab(tabId: number): Promise<string | null> {
  const tab = await browser.tabs.get(tabId).catch(() => undefined);
  const url = addressBehind(tab?.url ?? "") ?? tab?.url ?? "";
  return /^https?:/.test(url) && parseAddress(url) ? url : null;
}

const toSeat = ({ child, tier }: Limits): Seat => ({ ...child, tier });

async function popupView(tabId: number): Promise<PopupView> {
  const [url, kept, recent] = await Promise.all([urlOfTab(tabId), readKept(), recentReport(tabId)]);
  const judged = await judgeUrl(url ?? "about:blank");
  const view = await viewOf(judged, "own");
  return {
    hostname: url === null ? null : view.hostname,
    address: url,
    closes: (judged.address && siteToClose(judged.address)) ?? "",
    verdict: url === null ? null : view,
    tier: judged.limits.tier,
    child: toSeat(judged.limits),
    children: (await readEach()).map(toSeat),
    language: view.language,
    canReport: url !== null,
    setUp: kept.stored?.setUp === true,
    pausedUntil: judged.limits.pausedUntil,
    recent,
  };
}
