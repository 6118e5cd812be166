import type { Address } from "../core/address/address.ts";
import { parseAddress } from "../core/address/parse-address.ts";
import type { Match } from "../core/index/match.ts";
import type { Limits } from "../core/limits/limits.ts";
import { tierRank } from "../core/tier/tiers.ts";
import { timePlace, type TimePlace } from "../core/time/time-place.ts";
import type { TimeState } from "../core/time/time-verdict.ts";
import { judge } from "../core/verdict/judge.ts";
import type { Verdict } from "../core/verdict/verdict.ts";
import { hasWholeIndex, openEarly, readMatches } from "./index-store.ts";
import { readLimits } from "./limits-store.ts";
import { readTime } from "./time-store.ts";

export type Judged = {
  readonly address: Address | undefined;
  readonly limits: Limits;
  readonly verdict: Verdict;
  /** What time there counts for; `null` for a frame, whose time is the page's around it. */
  readonly time: { readonly state: TimeState; readonly place: TimePlace } | null;
};

/** `part`: something inside a page, such as a frame. */
export type Standing = "page" | "part";

/** Starts every read that a verdict will wait for; what fails here is tried again, and told, when it is needed. */
export function prepareToJudge(): void {
  openEarly();
  readLimits().catch(() => undefined);
}

/** The verdict on an address as things stand now: the one way from a URL to a verdict in the extension. */
export async function judgeUrl(url: string, standing: Standing = "page"): Promise<Judged> {
  const now = new Date();
  const address = parseAddress(url);
  const limits = await readLimits(now);
  const state = standing === "page" ? await readTime(limits.child.id) : null;
  if (address === undefined || address.hostname === "") {
    return { address, limits, verdict: judge(address, [], [], limits, now), time: null };
  }
  const timeAt = (matches: readonly Match[]) =>
    state && { state, place: timePlace(address, matches, limits.time, limits.help) };
  try {
    const matches = await readMatches(address, limits);
    const verdict = judge(address, matches, [], limits, now, state);
    if (await hasWholeIndex()) return { address, limits, verdict, time: timeAt(matches) };
    return { address, limits, verdict: withFewLists(address, matches, limits, now, state), time: timeAt(matches) };
  } catch {
    return { address, limits, verdict: withFewLists(address, [], limits, now, state), time: timeAt([]) };
  }
}

/** What the verdict would be with every list switched on: what the package's rule files stand for. */
export async function judgeByAllLists(address: Address, limits: Limits): Promise<Verdict> {
  const allOn = { ...limits, lists: {} };
  return judge(address, await readMatches(address, allOn), [], allOn, new Date());
}

/** The lists cannot be read, or not all of them: up to twelve nothing opens only because no list names it. */
function withFewLists(
  address: Address,
  matches: readonly Match[],
  limits: Limits,
  now: Date,
  time: TimeState | null,
): Verdict {
  const verdict = judge(address, matches, [], limits, now);
  const isOpen = verdict.because.reason === "default";
  const closes = tierRank(limits.tier) <= tierRank("10-12");
  if (isOpen && closes) return { ...verdict, treatment: "block", because: { reason: "unreadable" } };
  return judge(address, matches, [], limits, now, time);
}
