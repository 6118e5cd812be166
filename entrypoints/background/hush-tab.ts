import { browser } from "wxt/browser";
import { isHelpFirst } from "../../core/verdict/is-help-first.ts";
import type { Verdict } from "../../core/verdict/verdict.ts";
import type { Judged } from "../../platform/judge-page.ts";
import type { Place } from "./document-target.ts";

/**
 * A page that is not seen is not heard: neither a player that stands in no document, nor one in a frame of another host. The
 * browser itself remembers who muted a tab, whatever becomes of the worker: what the child muted stays as it is. Of a frame in an open
 * page only the veil's own script pauses what it finds: there is no muting less than a tab.
 */
export function hushTab({ tabId, frameId }: Place, judged: Judged | Promise<Judged>): void {
  const hush = async () => {
    if (frameId !== 0) return;
    const silent = isSilent((await judged).verdict);
    await Promise.all([setMuted(tabId, silent), silent && !import.meta.env.FIREFOX && closeSmallPlayers(tabId)]);
  };
  // Whoever asked for the verdict hears of its failure; a tab that has gone is silent.
  void hush().catch(() => undefined);
}

/** Past an offer of help the child goes on by itself. */
function isSilent({ treatment, category, because: { reason } }: Verdict): boolean {
  return ["block", "blur"].includes(treatment) && !isHelpFirst({ treatment, category, reason });
}

/** A frame's player may stand in a window of its own, over the veil of the page; the page's own is closed by the veil's script. */
async function closeSmallPlayers(tabId: number): Promise<void> {
  const func = () => void document.exitPictureInPicture?.().catch(() => undefined);
  await browser.scripting.executeScript({ target: { tabId, allFrames: true }, func });
}

async function setMuted(tabId: number, muted: boolean): Promise<void> {
  const { mutedInfo } = await browser.tabs.get(tabId);
  const isOurs = mutedInfo?.extensionId === browser.runtime.id;
  if (mutedInfo?.muted === !muted && (muted || isOurs)) await browser.tabs.update(tabId, { muted });
}

type Listen = (tabId: number, change: { readonly mutedInfo?: { readonly muted: boolean } }) => void;

/** Firefox has a button on the tab for that: behind a veil it gives no sound back. */
export function watchUnmuting(cover: (tabId: number) => Promise<void>): void {
  // Firefox tells of nothing else then; the types know Chromium's event alone.
  const { onUpdated } = browser.tabs as unknown as { onUpdated: { addListener(listen: Listen, filter: object): void } };
  const listen: Listen = (tabId, { mutedInfo }) => mutedInfo?.muted === false && void cover(tabId);
  onUpdated.addListener(listen, { properties: ["mutedInfo"] });
}
