import { browser } from "wxt/browser";
import { judgedUrl } from "../../core/verdict/page-address.ts";
import { judgeUrl } from "../../platform/judge-page.ts";
import { addressBehind, blockedUrl } from "../../platform/blocked-page.ts";
import { checkDocument, pushVerdict, toPageVerdict } from "./check-document.ts";

/** Judges what stands in a tab now. */
export async function coverTab(tabId: number): Promise<void> {
  const frames = (await browser.webNavigation.getAllFrames({ tabId }).catch(() => null)) ?? [];
  await Promise.all(frames.map(({ frameId, url }) => checkDocument({ tabId, frameId }, url)));
}

/** After a change of limits: every open page again, and pages that are allowed now are told so. */
export async function judgeOpenTabs(): Promise<void> {
  const tabs = await browser.tabs.query({});
  const urls = new Map(tabs.map(({ id, url }) => [id, url]));
  await Promise.all(tabs.map(({ id, url, openerTabId }) => judgeOpenTab(id, url, urls.get(openerTabId))));
}

/** A window without an address is judged by the one of the tab that opened it. */
async function judgeOpenTab(id: number | undefined, url: string | undefined, openerUrl = ""): Promise<void> {
  const opener = addressBehind(openerUrl) ?? openerUrl;
  const top = { frameId: 0, url: judgedUrl({ url, opener }) };
  if (id === undefined || !/^(https?|file):/.test(top.url)) return;
  // The tab stands for its own top frame: Chromium leaves `blob:` documents out.
  const frames = (await browser.webNavigation.getAllFrames({ tabId: id }).catch(() => null)) ?? [];
  const inside = frames.filter(({ frameId }) => frameId !== 0);
  await Promise.all(
    [top, ...inside].map(async ({ frameId, url: shown }) =>
      pushVerdict({ tabId: id, frameId }, toPageVerdict({ url: shown, ...(await judgeUrl(shown)) })),
    ),
  );
}

/** Tabs that were open before us have no script of ours yet: blocked ones leave, the others get the script. */
export async function coverOpenTabs(): Promise<void> {
  const tabs = await browser.tabs.query({ url: ["http://*/*", "https://*/*"] });
  await Promise.all(tabs.map(({ id, url }) => coverOlderTab(id, url)));
}

async function coverOlderTab(id: number | undefined, url: string | undefined): Promise<void> {
  if (id === undefined || url === undefined) return;
  const { verdict } = await judgeUrl(url);
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
