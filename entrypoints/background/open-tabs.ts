import { browser } from "wxt/browser";
import { parseAddress } from "../../core/address/parse-address.ts";
import { asksForMaker } from "../../core/video/films.ts";
import { hasPage, judgedUrl } from "../../core/verdict/page-address.ts";
import { addressBefore } from "../../platform/held-frames.ts";
import { judgeUrl } from "../../platform/judge-page.ts";
import { addressBehind, blockedUrl } from "../../platform/blocked-page.ts";
import { readLimits } from "../../platform/limits-store.ts";
import { packageUrl } from "../../platform/package-files.ts";
import { hushTab } from "./hush-tab.ts";
import { checkReadingView } from "./reading-view.ts";
import { checkDocument, openerOf, pushVerdict, standingOf, toPageVerdict } from "./check-document.ts";

/** Judges what stands in a tab now. */
export async function coverTab(tabId: number): Promise<void> {
  const frames = await framesOf(tabId);
  await Promise.all(frames.map(({ url, ...frame }) => checkDocument({ tabId, ...frame }, url)));
}

type Frame = { readonly frameId: number; readonly documentId?: string; readonly url: string };

async function framesOf(tabId: number): Promise<readonly Frame[]> {
  const frames: readonly Frame[] | null = await browser.webNavigation.getAllFrames({ tabId }).catch(() => null);
  return (frames ?? []).map(({ frameId, documentId, url }) => ({
    frameId,
    url,
    ...(documentId === undefined ? {} : { documentId }),
  }));
}

/** After a change of limits: every open page again, and pages that are allowed now are told so. */
export async function judgeOpenTabs(): Promise<void> {
  const tabs = await browser.tabs.query({});
  const urls = new Map(tabs.map(({ id, url }) => [id, url]));
  await Promise.all(tabs.map(({ id, url, openerTabId }) => judgeOpenTab(id, url, urls.get(openerTabId))));
}

/**
 * Firefox's reader for PDF, where no script of ours stands, also shows what no request told of: made by a site's own worker, or
 * by the page itself. Whatever is all there and does not hear us is looked at.
 */
export function watchUnheard(): void {
  browser.webNavigation.onCompleted.addListener(({ tabId, frameId }) => {
    if (frameId === 0) void judgeUnheard(tabId).catch(() => undefined);
  });
}

async function judgeUnheard(id: number): Promise<void> {
  const isHeard = await browser.tabs.sendMessage(id, null, { frameId: 0 }).then(
    () => true,
    () => false,
  );
  if (isHeard) return;
  const [{ url }, opener] = await Promise.all([browser.tabs.get(id), openerOf(id)]);
  await judgeOpenTab(id, url, opener);
}

/** A window without an address is judged by the one of the tab that opened it. */
async function judgeOpenTab(id: number | undefined, url: string | undefined, openerUrl = ""): Promise<void> {
  if (import.meta.env.FIREFOX && id !== undefined) await checkReadingView(id, url);
  if (id !== undefined) await openFilm(id, addressBehind(url ?? ""));
  const opener = addressBehind(openerUrl) ?? openerUrl;
  if (id === undefined || url === undefined || !hasPage(judgedUrl({ url, opener }))) return;
  const frames = await framesOf(id);
  // The tab stands for its own top frame where that is missing: Chromium leaves `blob:` documents out.
  const all = frames.some(({ frameId }) => frameId === 0) ? frames : [{ frameId: 0, url }, ...frames];
  await Promise.all(
    all.map(async ({ url: shown, ...frame }) => {
      const maker = frame.frameId === 0 ? opener : ((await addressBefore(id, frame.frameId)) ?? url);
      const at = judgedUrl({ url: shown, opener: maker });
      // A tab that is just opening may stand in no document yet: the one that comes asks for itself.
      if (!hasPage(at)) return;
      const judged = await judgeUrl(at, standingOf(frame.frameId));
      hushTab({ tabId: id, ...frame }, judged);
      if (judged.isUnnamed === true) await loadAnew(id);
      else await pushVerdict({ tabId: id, ...frame }, toPageVerdict({ url: at, ...judged }));
    }),
  );
}

/** A channel may be approved while a child stands at the closed door of one of its films: the film is tried once more. */
async function openFilm(id: number, url: string | null): Promise<void> {
  if (url === null || !asksForMaker(parseAddress(url), await readLimits())) return;
  const { verdict, isUnnamed } = await judgeUrl(url);
  if (isUnnamed === true || verdict.treatment === "allow")
    await browser.tabs.update(id, { url }).catch(() => undefined);
}

/**
 * A tab of the last session may have come back before the browser knew us, which happens where we are loaded by hand: the
 * browser's own error stands where a page of ours should, and stays there.
 */
export async function reviveOwnTabs(): Promise<void> {
  const [tabs, alive] = await Promise.all([
    browser.tabs.query({ url: `${packageUrl("/")}*` }).then((all) => all.filter(isSettled)),
    browser.runtime.getContexts({ contextTypes: ["TAB"] }),
  ]);
  const lives = (id: number | undefined) => alive.some(({ tabId }) => tabId === id);
  // Loaded anew it would still count as the site's wish, and a site has no address of ours to go to.
  const revive = async ({ id, url, discarded }: (typeof tabs)[number]) =>
    id === undefined || discarded || lives(id) ? undefined : browser.tabs.update(id, { url }).catch(() => undefined);
  await Promise.all(tabs.map(revive));
}

/** A page that somebody is just opening comes by itself; the blocked page of a restored tab may still be failing. */
function isSettled({ status, url = "" }: { status?: string | undefined; url?: string | undefined }): boolean {
  return status === "complete" || addressBehind(url) !== null;
}

/** For a film whose maker nobody remembers: under the curtain its page says it once more. */
function loadAnew(id: number): Promise<void> {
  return browser.tabs.reload(id).catch(() => undefined);
}

/** Tabs that were open before us have no script of ours yet: blocked ones leave, the others get the script. */
export async function coverOpenTabs(): Promise<void> {
  const tabs = await browser.tabs.query({ url: ["http://*/*", "https://*/*"] });
  await Promise.all(tabs.map(({ id, url }) => coverOlderTab(id, url)));
}

async function coverOlderTab(id: number | undefined, url: string | undefined): Promise<void> {
  // Chromium also names tabs that are still on their way there, and stand nowhere: their pages ask for themselves.
  if (id === undefined || url === undefined || !hasPage(url)) return;
  const { verdict, isUnnamed } = await judgeUrl(url);
  if (isUnnamed === true) return loadAnew(id);
  if (verdict.treatment === "block") {
    await browser.tabs.update(id, { url: blockedUrl(url) }).catch(() => undefined);
    return;
  }
  const target = { tabId: id, allFrames: true };
  // A tab that cannot take the script (a store page, a crashed tab) shows nothing that we could judge either.
  await browser.scripting
    .executeScript({ target, files: ["/curtain.js"], injectImmediately: true } as never)
    .catch(() => undefined);
  // Its witness, if it has one, was the old floor's.
  await judgeOpenTab(id, url);
}
