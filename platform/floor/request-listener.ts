import { browser } from "wxt/browser";
import { withoutLastDots } from "../../core/address/dotted-host.ts";
import { categoryRule } from "../../core/category/categories.ts";
import { pageTypes } from "../../core/floor/rule.ts";
import { isShownAsPdf } from "../../core/floor/shown-as-pdf.ts";
import { witnessHeader, type Witness } from "../../core/floor/witness.ts";
import { holdSearch } from "../../core/search/hold-search.ts";
import type { Limits } from "../../core/limits/limits.ts";
import { labelsOf } from "../../core/signal/labels.ts";
import { restrictHosts } from "../../core/video/restrict-header.ts";
import { holdVideo, restrictionOf } from "../../core/video/video-frames.ts";
import type { Verdict } from "../../core/verdict/verdict.ts";
import { judgeUrl, type Judged, type Standing } from "../judge-page.ts";
import { blockedRedirect } from "../blocked-page.ts";
import { endBeforeSleep } from "../end-before-sleep.ts";
import { readLimits } from "../limits-store.ts";
import { keepEvidence } from "../page-signals.ts";
import { isPicture, quietPicture } from "./quiet-picture.ts";
import { isAskHost } from "./ask-hosts.ts";

/** Firefox's floor: it wakes the event page for a request and holds the request until the same `judge` has spoken. */

type Request = { readonly url: string; readonly type: string; readonly tabId: number };
type Headers = { readonly name: string; readonly value?: string | undefined }[];

const holdsPage = (type: string) => (pageTypes as readonly string[]).includes(type);

/** "Save link as", and little else. */
const isFile = (type: string) => type === "other";

/** Registered on the first tick, or Firefox would not wake us for it. */
export function listenToRequests(): void {
  const everything = { urls: ["<all_urls>"] };
  browser.webRequest.onBeforeRequest.addListener(
    ((request: Request) => endBeforeSleep(beforeRequest(request))) as never,
    everything,
    ["blocking"],
  );
  browser.webRequest.onHeadersReceived.addListener(
    ((response: Response) => endBeforeSleep(onHeaders(response))) as never,
    { ...everything, types: [...pageTypes] },
    ["blocking", "responseHeaders"],
  );
  browser.webRequest.onBeforeSendHeaders.addListener(
    ((request: Request & { requestHeaders?: Headers }) => endBeforeSleep(onSend(request))) as never,
    { urls: restrictHosts.map((host) => `*://*.${host}/*`) },
    ["blocking", "requestHeaders"],
  );
}

type Answer = { readonly cancel?: true; readonly redirectUrl?: string };

async function beforeRequest({ url, type, tabId }: Request): Promise<Answer> {
  try {
    const judged = await judgeUrl(url, standingOf(type));
    const { address, verdict, limits, isUnnamed } = judged;
    if (isHeldBack(judged) && isVeilless(type, tabId)) return toBlockedPage(url);
    if (verdict.treatment !== "block" || isUnnamed === true) return toHeldPlace(url, type, limits);
    if (holdsPage(type)) return toBlockedPage(url);
    if (isFile(type)) return { cancel: true };
    // An address that was made not to be read names nothing that a good page would miss.
    if (address !== undefined && !stopsParts(verdict)) return {};
    return isPicture(type) ? { redirectUrl: quietPicture } : { cancel: true };
  } catch {
    // Firefox lets a request go when its listener fails; a page whose verdict cannot be had is not shown.
    return holdsPage(type) ? toBlockedPage(url) : {};
  }
}

/** Firefox's sidebar, its previews of links and its small pictures of pages: no veil can be brought to what is in no tab. */
const isVeilless = (type: string, tabId: number) => type === "main_frame" && tabId === -1;

/** A page's time is asked for when it stands: here only whose film it shows makes a difference. */
function standingOf(type: string): Standing {
  if (type === "main_frame") return "page";
  return holdsPage(type) || isFile(type) ? "part" : "piece";
}

function toHeldPlace(url: string, type: string, { safeSearch, video }: Limits): Answer {
  const undotted = holdsPage(type) ? withoutLastDots(url) : undefined;
  if (undotted !== undefined) return { redirectUrl: undotted };
  const held = holdsPage(type) ? holdVideo(url, type !== "main_frame", video) : undefined;
  if (held !== undefined) return "stop" in held ? { cancel: true } : { redirectUrl: held.to };
  const redirectUrl = safeSearch ? holdSearch(url) : undefined;
  return redirectUrl === undefined ? {} : { redirectUrl };
}

/** Asks YouTube for Restricted Mode; a page's own header of the name does not count. */
async function onSend({ url, requestHeaders = [] }: Request & { requestHeaders?: Headers }) {
  const { video } = await readLimits();
  const header = restrictionOf(url, video);
  if (header === undefined) return {};
  const isOurs = ({ name }: Headers[number]) => name.toLowerCase() === header.name.toLowerCase();
  return { requestHeaders: [...requestHeaders.filter((other) => !isOurs(other)), header] };
}

function toBlockedPage(url: string): Answer {
  return { redirectUrl: blockedRedirect(url) };
}

/** Parts of a page are stopped for harm only: stopping every picture of a video or social host would break good pages. */
function stopsParts({ category }: Verdict): boolean {
  return category !== null && categoryRule(category).harm === true;
}

type Response = Request & { readonly statusCode: number; readonly responseHeaders?: Headers };

async function onHeaders({ url, type, statusCode, responseHeaders = [] }: Response) {
  const labelled = responseHeaders.flatMap(({ name, value = "" }) => labelsOf(name, value));
  if (labelled.length > 0) {
    const evidence = labelled.map((label) => ({ label }));
    await keepEvidence(url, evidence, new Date());
  }
  const judged = await judgeUrl(url, type === "main_frame" ? "page" : "part");
  const said = (wanted: string) => responseHeaders.find(({ name }) => name.toLowerCase() === wanted)?.value;
  // Nothing of ours could stand before it there.
  if (isHeldBack(judged) && isShownAsPdf(url, statusCode, said)) return toBlockedPage(url);
  const entry = { name: "Server-Timing", value: witnessHeader(witnessOf(judged)) };
  // Before the site's own, which may end inside quotation marks and swallow what follows.
  return { responseHeaders: [entry, ...responseHeaders] };
}

const isHeldBack = ({ verdict: { treatment } }: Judged) => treatment === "block" || treatment === "blur";

function witnessOf({ address, limits, verdict: { treatment, category } }: Judged): Witness {
  if (isAskHost(address, limits) || treatment === "block") return { treatment: "ask" };
  if (treatment === "allow") return { treatment };
  return category === null ? { treatment: "ask" } : { treatment, category };
}
