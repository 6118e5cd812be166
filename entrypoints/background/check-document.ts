import { browser } from "wxt/browser";
import { searchText } from "../../core/search/search-text.ts";
import { isHelpFirst } from "../../core/verdict/is-help-first.ts";
import type { Verdict } from "../../core/verdict/verdict.ts";
import { hasPage, judgedUrl } from "../../core/verdict/page-address.ts";
import { addressBehind, blockedUrl } from "../../platform/blocked-page.ts";
import { isAskHost } from "../../platform/floor/ask-hosts.ts";
import { addressBefore, rememberFrame } from "../../platform/held-frames.ts";
import { judgeUrl, type Judged, type Standing } from "../../platform/judge-page.ts";
import type { PageVerdict } from "../../platform/messages/protocol.ts";
import { verdictPush } from "../../platform/messages/push.ts";
import type { Sender } from "../../platform/messages/sender-rank.ts";
import type { Place } from "./document-target.ts";
import { hushTab } from "./hush-tab.ts";
import { injectVeil } from "./veil-injection.ts";

/**
 * The address and verdict of the document a message came from; never anything the message itself said.
 *
 * @param moved false for a page that says that it stands where it was loaded: the browser, which takes a waking worker's time
 *   to answer, is not asked where it is. Where a page moves later, `onHistoryStateUpdated` tells of it.
 */
export function judgeSender(
  sender: Sender & { documentId?: string },
  moved = true,
): Promise<Judged & { readonly url: string }> {
  const judged = judgeWhereItStands(sender, moved);
  // Before anything is waited for: the document that comes next in its frame must find it.
  remember(sender, judged);
  return judged;
}

async function judgeWhereItStands(sender: Sender, moved: boolean): Promise<Judged & { readonly url: string }> {
  const [opener, current] = await Promise.all([makerOf(sender), moved ? currentUrl(sender) : undefined]);
  const url = judgedUrl({ url: current ?? sender.url, origin: sender.origin, opener });
  return { url, ...(await judgeUrl(url, standingOf(sender.frameId))) };
}

const hasAddress = (url: string | undefined) => /^https?:/.test(url ?? "");

function remember({ tab, frameId = 0, url = "" }: Sender, judged: Promise<Judged>): void {
  if (tab?.id === undefined) return;
  hushTab({ tabId: tab.id, frameId }, judged);
  if (frameId === 0 || !hasAddress(url)) return;
  const isHeld = judged.then(({ verdict }) => verdict.treatment !== "allow");
  void rememberFrame(tab.id, frameId, url, isHeld).catch(() => undefined);
}

export function standingOf(frameId: number | undefined): Standing {
  return frameId === undefined || frameId === 0 ? "page" : "part";
}

/** `sender.url` is the address the document was loaded from; a page that moved inside itself stands elsewhere by now. */
async function currentUrl({ tab, frameId, url }: Sender): Promise<string | undefined> {
  if (tab?.id === undefined || frameId === undefined || url === undefined) return undefined;
  const frame = await browser.webNavigation.getFrame({ tabId: tab.id, frameId }).catch(() => null);
  return frame && isSameOrigin(frame.url, url) ? frame.url : undefined;
}

/** A frame that has navigated away meanwhile says nothing of the document that asks. */
function isSameOrigin(a: string, b: string): boolean {
  const origin = originOf(a);
  return origin !== "null" && origin === originOf(b);
}

/** As the browser writes it for an address without one. */
function originOf(url: string): string {
  return URL.canParse(url) ? new URL(url).origin : "null";
}

/** Asked only for a document without an address of its own: every question costs a waking worker time. */
async function makerOf({ tab, frameId = 0, url }: Sender): Promise<string | undefined> {
  if (tab?.id === undefined || hasAddress(url)) return undefined;
  return frameId === 0 ? openerOf(tab.id) : ((await addressBefore(tab.id, frameId)) ?? tab.url);
}

/** Undefined where nobody opened it, or whoever did has gone. */
export async function openerOf(tabId: number): Promise<string | undefined> {
  const tab = await browser.tabs.get(tabId).catch(() => undefined);
  if (tab?.openerTabId === undefined) return undefined;
  const url = (await browser.tabs.get(tab.openerTabId).catch(() => undefined))?.url;
  return addressBehind(url ?? "") ?? url;
}

export function toPageVerdict({ url, verdict, address, limits }: Judged & { url: string }): PageVerdict {
  const { treatment, category, because } = verdict;
  const isWatched = isAskHost(address, limits);
  return {
    treatment,
    ...(treatment === "block" ? { blockedUrl: blockedUrl(url) } : {}),
    ...(isWatched
      ? { watch: true }
      : address !== undefined && searchText(address) !== undefined
        ? { watch: false }
        : {}),
    ...(isHelpFirst({ treatment, category, reason: because.reason }) ? { helpFirst: true } : {}),
  };
}

/** Milliseconds a page gets to leave by itself; one in an endless loop of its own never does. */
const leaveMs = 1000;

export async function insistOnLeaving(tabId: number, url: string): Promise<void> {
  const before = (await browser.tabs.get(tabId).catch(() => undefined))?.url;
  await new Promise((done) => setTimeout(done, leaveMs));
  const tab = await browser.tabs.get(tabId).catch(() => undefined);
  if (tab !== undefined && tab.url === before) await browser.tabs.update(tabId, { url }).catch(() => undefined);
}

/**
 * Checks one visited address after the fact and acts on the open page where the verdict is stricter than `allow`. The page
 * itself keeps what is drawn already. Answers with the verdict, where there is one.
 */
export async function checkDocument(place: Place, url: string): Promise<Verdict | undefined> {
  if (!hasPage(url)) return undefined;
  const judged = await judgeUrl(url, standingOf(place.frameId));
  hushTab(place, judged);
  if (judged.verdict.treatment !== "allow" && judged.isUnnamed !== true)
    await pushVerdict(place, toPageVerdict({ url, ...judged }));
  return judged.verdict;
}

/** Tells a document its verdict; one that has no script of ours to hear it is left, where it may not stay as it is. */
export async function pushVerdict(place: Place, verdict: PageVerdict): Promise<void> {
  try {
    await browser.tabs.sendMessage(place.tabId, verdictPush(verdict), addresseeOf(place) as never);
  } catch {
    if (place.frameId === 0) await leaveUnheard(place, verdict);
    return;
  }
  if (verdict.treatment === "blur" || verdict.treatment === "caution") await injectVeil(place).catch(() => undefined);
}

async function leaveUnheard(place: Place, { treatment, blockedUrl: blocked }: PageVerdict): Promise<void> {
  const to = blocked ?? (import.meta.env.FIREFOX && treatment === "blur" ? await behindVeilless(place) : undefined);
  if (to !== undefined && (await isStillThere(place)))
    await browser.tabs.update(place.tabId, { url: to }).catch(() => undefined);
}

/**
 * Firefox lets no veil into its reader for PDF. What is on its way still may hear us in a moment; what is all there and does
 * not is left for the blocked page.
 */
async function behindVeilless({ tabId }: Place): Promise<string | undefined> {
  const { url = "", status, discarded } = (await browser.tabs.get(tabId).catch(() => undefined)) ?? {};
  const at = judgedUrl({ url });
  return status === "complete" && discarded !== true && hasPage(at) ? blockedUrl(at) : undefined;
}

/** The document itself, so that the one which came after it never gets its verdict. Firefox can name frames only. */
function addresseeOf({ frameId, documentId }: Place): object {
  return import.meta.env.FIREFOX || documentId === undefined ? { frameId } : { documentId };
}

async function isStillThere({ tabId, frameId, documentId }: Place): Promise<boolean> {
  if (documentId === undefined) return true;
  const frame: { documentId?: string } | null = await browser.webNavigation
    .getFrame({ tabId, frameId })
    .catch(() => null);
  return frame?.documentId === documentId;
}
