import * as v from "valibot";
import { browser } from "wxt/browser";
import { pageEvidenceSchema, type PageEvidence } from "../core/signal/page-evidence.ts";

/**
 * What our scripts told of pages, by address, so that a verdict made stricter by it is the same when it is asked for again, by
 * the blocked page for one. Kept in memory only: it goes with the browser, and before that after a while.
 */
const key = "pageEvidence";

const keptForMs = 2 * 60 * 60_000;
const mostPages = 200;

type Kept = { readonly at: number; readonly evidence: readonly PageEvidence[] };

const keptSchema = v.array(v.tuple([v.string(), v.object({ at: v.number(), evidence: v.array(pageEvidenceSchema) })]));

let known: Promise<Map<string, Kept>> | undefined;

/** Read once a life of the worker; every verdict asks. A waking worker begins with it before it knows what it is asked. */
export function openPageSignals(): Promise<ReadonlyMap<string, Kept>> {
  return pages();
}

/** A storage that fails is asked again next time, and until then nothing is known. */
function pages(): Promise<Map<string, Kept>> {
  known ??= browser.storage.session.get(key).then((stored) => {
    const read = v.safeParse(keptSchema, stored[key]);
    return new Map<string, Kept>(read.success ? read.output : []);
  });
  return known.catch(() => {
    known = undefined;
    return new Map<string, Kept>();
  });
}

/** What is known of the page at this address beside its address. */
export async function pageEvidence(url: string, now: Date): Promise<readonly PageEvidence[]> {
  const kept = (await pages()).get(pageOf(url));
  return kept === undefined || now.getTime() - kept.at > keptForMs ? [] : kept.evidence;
}

/** Adds to what is known of a page; false when it is nothing new. Nothing told of a page ever takes something back. */
export async function keepEvidence(url: string, told: readonly PageEvidence[], now: Date): Promise<boolean> {
  const all = await pages();
  const page = pageOf(url);
  const old = all.get(page);
  const before = old !== undefined && now.getTime() - old.at <= keptForMs ? old.evidence : [];
  const evidence = told.reduce((sum, one) => (sum.some((other) => isSame(one, other)) ? sum : [...sum, one]), before);
  if (evidence.length === before.length) return false;
  all.delete(page);
  all.set(page, { at: now.getTime(), evidence });
  for (const oldest of all.keys()) {
    if (all.size <= mostPages) break;
    all.delete(oldest);
  }
  await browser.storage.session.set({ [key]: [...all] }).catch(() => undefined);
  return true;
}

/** An address may be megabytes long; those that begin alike for so long share what is known, which makes verdicts stricter only. */
const longestKey = 2048;

function pageOf(url: string): string {
  return (url.split("#", 1)[0] ?? url).slice(0, longestKey);
}

function isSame(a: PageEvidence, b: PageEvidence): boolean {
  if ("label" in a || "label" in b) return "label" in a && "label" in b && a.label === b.label;
  return a.category === b.category;
}
