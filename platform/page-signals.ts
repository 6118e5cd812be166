import * as v from "valibot";
import { pageEvidenceSchema, type PageEvidence } from "../core/signal/page-evidence.ts";
import { createSessionTable, longestAddress } from "./session-table.ts";

/**
 * What our scripts told of pages, by address, so that a verdict made stricter by it is the same when it is asked for again, by
 * the blocked page for one. Kept in memory only: it goes with the browser, and before that after a while.
 */
type Kept = { readonly at: number; readonly evidence: readonly PageEvidence[] };

const keptForMs = 2 * 60 * 60_000;
const mostPages = 200;

const rowSchema = v.object({ at: v.number(), evidence: v.array(pageEvidenceSchema) });
const table = createSessionTable<Kept>("pageEvidence", mostPages, rowSchema);

/** A waking worker begins with it before it knows what it is asked: every verdict asks. */
export async function openPageSignals(): Promise<void> {
  await table.read();
}

/** What is known of the page at this address beside its address. */
export async function pageEvidence(url: string, now: Date): Promise<readonly PageEvidence[]> {
  const kept = (await table.read()).get(pageOf(url));
  return kept === undefined || now.getTime() - kept.at > keptForMs ? [] : kept.evidence;
}

/** Adds to what is known of a page; false when it is nothing new. Nothing told of a page ever takes something back. */
export async function keepEvidence(url: string, told: readonly PageEvidence[], now: Date): Promise<boolean> {
  const all = await table.read();
  const page = pageOf(url);
  const old = all.get(page);
  const before = old !== undefined && now.getTime() - old.at <= keptForMs ? old.evidence : [];
  const evidence = told.reduce((sum, one) => (sum.some((other) => isSame(one, other)) ? sum : [...sum, one]), before);
  if (evidence.length === before.length) return false;
  table.put(all, page, { at: now.getTime(), evidence });
  await table.write(all);
  return true;
}

/** Addresses that begin alike for so long share what is known, which makes verdicts stricter only. */
function pageOf(url: string): string {
  return (url.split("#", 1)[0] ?? url).slice(0, longestAddress);
}

function isSame(a: PageEvidence, b: PageEvidence): boolean {
  if ("label" in a || "label" in b) return "label" in a && "label" in b && a.label === b.label;
  return a.category === b.category;
}
