import { browser } from "wxt/browser";
import { categoryRule } from "../../core/category/categories.ts";
import { documentTypes } from "../../core/floor/rule.ts";
import { formatWitness, witnessName, type Witness } from "../../core/floor/witness.ts";
import { hostsToAsk } from "../../core/floor/site-rules.ts";
import type { Verdict } from "../../core/verdict/verdict.ts";
import { judgeUrl, type Judged } from "../judge-page.ts";
import { packageUrl } from "../package-files.ts";

/** Firefox's floor: it wakes the event page for a request and holds the request until the same `judge` has spoken. */

type Request = { readonly url: string; readonly type: string };
type Headers = { readonly name: string; readonly value?: string | undefined }[];

const isDocument = (type: string) => (documentTypes as readonly string[]).includes(type);

/** Registered on the first tick, or Firefox would not wake us for it. */
export function listenToRequests(): void {
  const everything = { urls: ["<all_urls>"] };
  browser.webRequest.onBeforeRequest.addListener(
    ((request: Request) => beforeRequest(request)) as never,
    everything,
    ["blocking"],
  );
  browser.webRequest.onHeadersReceived.addListener(
    ((request: Request & { responseHeaders?: Headers }) => onHeaders(request)) as never,
    { ...everything, types: [...documentTypes] },
    ["blocking", "responseHeaders"],
  );
}

async function beforeRequest({ url, type }: Request): Promise<{ cancel?: true; redirectUrl?: string }> {
  const { verdict } = await judgeUrl(url);
  if (verdict.treatment !== "block") return {};
  if (isDocument(type)) return { redirectUrl: `${packageUrl("/blocked.html")}#${url}` };
  return stopsParts(verdict) ? { cancel: true } : {};
}

/** Parts of a page are stopped for harm only: stopping every picture of a video or social host would break good pages. */
function stopsParts({ category }: Verdict): boolean {
  return category !== null && categoryRule(category).harm === true;
}

async function onHeaders(request: Request & { responseHeaders?: Headers }): Promise<{ responseHeaders?: Headers }> {
  const witness = formatWitness(witnessOf(await judgeUrl(request.url)));
  const entry = { name: "Server-Timing", value: `${witnessName};desc="${witness}"` };
  return { responseHeaders: [...(request.responseHeaders ?? []), entry] };
}

function witnessOf({ address, limits, verdict }: Judged): Witness {
  const hosts = hostsToAsk([...limits.policyRules, ...limits.siteRules]);
  const { treatment, category } = verdict;
  const isAskHost = hosts.some((host) => address?.hostname === host || address?.hostname.endsWith(`.${host}`));
  if (isAskHost || treatment === "block" || (treatment !== "allow" && category === null)) return { treatment: "ask" };
  return treatment === "allow" ? { treatment } : { treatment, category: category! };
}
