import { browser } from "wxt/browser";
import { askState } from "../../core/ask/ask-state.ts";
import { parseAddress } from "../../core/address/parse-address.ts";
import { siteCovers } from "../../core/address/site.ts";
import { isInForce, type SiteRule } from "../../core/limits/site-rule.ts";
import { tellAskNews } from "../../platform/ask-news.ts";
import { endAsks } from "../../platform/asks.ts";
import { addressBehind } from "../../platform/blocked-page.ts";
import { readKept } from "../../platform/limits-store.ts";
import { dropChildRules } from "./limits-handlers.ts";

/** What was granted for once and has been on the screen since. In the session's storage: the worker may be killed between. */
const seenKey = "onceSeen";

/** Registered on the worker's first tick. */
export function watchOnce(): void {
  browser.tabs.onRemoved.addListener((tabId) => void endOnce(tabId));
}

/** Leave for just this once, by what tells it from another one for the same site. */
type Once = { readonly site: string; readonly key: string };

async function readOnce(): Promise<Once[]> {
  const { stored } = await readKept();
  const rules = (stored?.children ?? []).flatMap(({ siteRules }) => siteRules);
  const now = new Date();
  return rules.filter((rule) => rule.once === true && isInForce(rule, now)).map(toOnce);
}

const toOnce = ({ site, until }: SiteRule): Once => ({ site, key: `${site} ${until ?? ""}` });

/**
 * Ends what was granted for once where the last page of the site is gone. Asked after a page has come or gone; where nothing
 * is granted for once, which is nearly always, it looks at nothing.
 *
 * @param closed a tab that is just being closed, which some browsers still count
 */
export async function endOnce(closed?: number): Promise<void> {
  if ((await readOnce()).length === 0) return;
  await navigator.locks.request("once", async () => {
    const granted = await readOnce();
    const tabs = (await browser.tabs.query({})).filter(({ id }) => id !== closed);
    const { [seenKey]: kept } = await browser.storage.session.get(seenKey);
    const before: readonly unknown[] = Array.isArray(kept) ? kept : [];
    const seen = granted.filter(({ site, key }) => before.includes(key) || tabs.some((tab) => isPageOf(site, tab)));
    const gone = seen.filter(({ site }) => !tabs.some((tab) => isPageOf(site, tab) || willShow(site, tab)));
    // Forgotten last: what a killed worker or a full disk left standing is ended the next time.
    const ended = gone.length > 0 && (await dropOnce(gone)) ? gone : [];
    await browser.storage.session.set({ [seenKey]: seen.filter((one) => !ended.includes(one)).map(({ key }) => key) });
  });
}

/** At the browser's start every page of before is closed, and what was seen is forgotten with the session. */
export async function endAllOnce(): Promise<void> {
  const granted = await readOnce();
  if (granted.length > 0) await dropOnce(granted);
}

/** False when the rules could not be changed: then they hold still, and their asks say so. */
async function dropOnce(gone: readonly Once[]): Promise<boolean> {
  const keys = new Set(gone.map(({ key }) => key));
  const sites = new Set(gone.map(({ site }) => site));
  const { ok } = await dropChildRules((rule) => rule.once === true && keys.has(toOnce(rule).key));
  if (!ok) return false;
  const now = new Date();
  await endAsks((ask) => {
    const state = askState(ask, now);
    return state.at === "yes" && state.once && ask.want.what === "site" && sites.has(ask.want.site);
  }, "closed");
  tellAskNews();
  return true;
}

type Tab = { readonly url?: string | undefined; readonly pendingUrl?: string | undefined };

const isPageOf = (site: string, { url = "" }: Tab) => isOf(site, url);

/** The page is on its way, or our blocked page stands where it would be. */
function willShow(site: string, { url = "", pendingUrl = "" }: Tab): boolean {
  return isOf(site, pendingUrl) || isOf(site, addressBehind(url) ?? "");
}

function isOf(site: string, url: string): boolean {
  const address = /^https?:/.test(url) ? parseAddress(url) : undefined;
  return address !== undefined && siteCovers(site, address);
}
