import type { Address } from "../core/address/address.ts";
import { parseAddress } from "../core/address/parse-address.ts";
import { fragmentOf } from "../core/address/fragment-of.ts";
import { nothingInside, unwrap } from "../core/address/unwrap.ts";
import type { Match } from "../core/index/match.ts";
import type { Limits } from "../core/limits/limits.ts";
import { addressSignals } from "../core/signal/address-signals.ts";
import { noNames, type NameReader } from "../core/signal/name-reader.ts";
import { combineSignals } from "../core/signal/combine-signals.ts";
import { evidenceSignal } from "../core/signal/page-evidence.ts";
import { tierRank } from "../core/tier/tiers.ts";
import { timePlace, type TimePlace } from "../core/time/time-place.ts";
import type { TimeState } from "../core/time/time-verdict.ts";
import { asksForMaker, filmAt, withNamedFilm } from "../core/video/films.ts";
import { judge } from "../core/verdict/judge.ts";
import { judgeWrapped, type WrappedVerdict } from "../core/verdict/judge-wrapped.ts";
import type { Verdict } from "../core/verdict/verdict.ts";
import { hasWholeIndex, openEarly, readMatches } from "./index-store.ts";
import { readNames } from "./names.ts";
import { makersOfFilm } from "./film-makers.ts";
import { readLimits } from "./limits-store.ts";
import { openPageSignals, pageEvidence } from "./page-signals.ts";
import { readTime } from "./time-store.ts";

export type Judged = {
  readonly address: Address | undefined;
  readonly limits: Limits;
  readonly verdict: Verdict;
  /** What the verdict is about: the address itself, or one that a translator or archive shows behind it. */
  readonly about: Address | undefined;
  /** What time there counts for; `null` for a frame, whose time is the page's around it. */
  readonly time: { readonly state: TimeState; readonly place: TimePlace } | null;
  /** Blocked for now: whose film it is the page itself has yet to say, and then it may open. */
  readonly isUnnamed?: boolean;
};

/**
 * `part`: a frame. `piece`: a picture, a script: what shows no page. It is not looked into for other addresses, and lists alone
 * stop it: Chromium's floor knows nothing else of it.
 */
export type Standing = "page" | "part" | "piece";

/**
 * Starts every read that a verdict will wait for; what fails here is tried again, and told, when it is needed.
 *
 * Resolves, never rejects, when they have ended: what is less urgent begins then.
 */
export async function prepareToJudge(): Promise<void> {
  const reading = [openEarly(), readNames(), openPageSignals(), readLimits().then(({ child }) => readTime(child.id))];
  await Promise.allSettled(reading);
}

/** The verdict on an address as things stand now: the one way from a URL to a verdict in the extension. */
export async function judgeUrl(url: string, standing: Standing = "page"): Promise<Judged> {
  const limits = await readLimits(new Date());
  const address = parseAddress(url);
  const film = standing === "page" && asksForMaker(address, limits) ? filmAt(address) : undefined;
  if (film === undefined) return judgeBy(limits, url, standing);
  const makers = await makersOfFilm(film);
  const judged = await judgeBy(withNamedFilm(limits, address, makers ?? []), url, standing);
  const { treatment, because } = judged.verdict;
  return { ...judged, isUnnamed: makers === undefined && treatment === "block" && because.reason === "garden" };
}

async function judgeBy(limits: Limits, url: string, standing: Standing): Promise<Judged> {
  const now = new Date();
  const address = parseAddress(url);
  const state = standing === "page" ? await readTime(limits.child.id) : null;
  if (address === undefined || address.hostname === "") {
    return { address, about: address, limits, verdict: judge(address, [], [], limits, now), time: null };
  }
  const timeAt = (matches: readonly Match[]) => state && { state, place: timePlace(address, matches, limits) };
  const seen = standing === "piece" ? [] : await pageEvidence(url, now);
  const signalsBy = (names: NameReader) => (of: Address) => {
    if (standing === "piece") return [];
    const own = addressSignals(of, names);
    return of === address ? combineSignals([...own, ...seen.map((one) => evidenceSignal(one, names.lexicon))]) : own;
  };
  try {
    // Names that cannot be read take no list away: they count as lists of which some are missing.
    const names = standing === "piece" ? noNames : await readNames().catch(() => null);
    const signalsOf = signalsBy(names ?? noNames);
    const inside = standing === "piece" ? nothingInside : unwrap(address, fragmentOf(url));
    const matches = await matchesOfAll([address, ...inside.shown, ...inside.named, ...inside.mentioned], limits);
    const judgeAt: JudgeAt = (at) =>
      judgeWrapped(address, inside, (of) => matches.get(of) ?? [], limits, now, at, signalsOf);
    const judged = names !== null && (await hasWholeIndex()) ? judgeAt(state) : withFewLists(judgeAt, limits, state);
    return { address, ...judged, limits, time: timeAt(matches.get(address) ?? []) };
  } catch {
    const signalsOf = signalsBy(await readNames().catch(() => noNames));
    const judgeAt: JudgeAt = (at) => judgeWrapped(address, nothingInside, () => [], limits, now, at, signalsOf);
    return { address, ...withFewLists(judgeAt, limits, state), limits, time: timeAt([]) };
  }
}

type JudgeAt = (time: TimeState | null) => WrappedVerdict;

async function matchesOfAll(
  addresses: readonly Address[],
  limits: Limits,
): Promise<ReadonlyMap<Address, readonly Match[]>> {
  return new Map(await Promise.all(addresses.map(async (at) => [at, await readMatches(at, limits)] as const)));
}

/** What the verdict would be with every list switched on: what the package's rule files stand for. */
export async function judgeByAllLists(address: Address, limits: Limits): Promise<Verdict> {
  const allOn = { ...limits, lists: {} };
  return judge(address, await readMatches(address, allOn), [], allOn, new Date());
}

/** The lists cannot be read, or not all of them: up to twelve nothing opens only because no list names it. */
function withFewLists(judgeAt: JudgeAt, limits: Limits, time: TimeState | null): WrappedVerdict {
  const { verdict, about } = judgeAt(null);
  const isOpen = verdict.because.reason === "default";
  const closes = tierRank(limits.tier) <= tierRank("10-12");
  if (isOpen && closes)
    return { about, verdict: { ...verdict, treatment: "block", because: { reason: "unreadable" } } };
  return judgeAt(time);
}
