import type { Address } from "../address/address.ts";
import type { Unwrapped } from "../address/unwrap.ts";
import { categoryRule } from "../category/categories.ts";
import type { Match } from "../index/match.ts";
import type { Limits } from "../limits/limits.ts";
import { addressSignals } from "../signal/address-signals.ts";
import type { Signal } from "../signal/signal.ts";
import type { TimeState } from "../time/time-verdict.ts";
import { judge } from "./judge.ts";
import { strictness } from "./treatment.ts";
import type { Verdict } from "./verdict.ts";

export type MatchesOf = (address: Address) => readonly Match[];
export type SignalsOf = (address: Address) => readonly Signal[];

/** The verdict, and the address that it is about: the page's own, or the one inside it that is treated more strictly. */
export type WrappedVerdict = { readonly verdict: Verdict; readonly about: Address };

/**
 * The verdict on an address that others stand in: the strictest of what it gets itself and what each page shown through it
 * would get. What is allowed inside lifts nothing outside; only help stays open whatever stands in its address.
 *
 * @param signalsOf what the letters of an address give away
 */
export function judgeWrapped(
  address: Address,
  inside: Unwrapped,
  matchesOf: MatchesOf,
  limits: Limits,
  now: Date,
  time: TimeState | null = null,
  signalsOf: SignalsOf = (of) => addressSignals(of),
): WrappedVerdict {
  const judgeAlone = (inner: Address, at: TimeState | null) =>
    judge(inner, matchesOf(inner), signalsOf(inner), limits, now, at);
  const signals = [
    ...signalsOf(address),
    ...(inside.proxy === null ? [] : [{ category: "proxy", level: "block", evidence: inside.proxy } as const]),
    ...inside.named.flatMap((inner) => signalOf(inner, judgeAlone(inner, null))),
    ...inside.mentioned.flatMap((inner) => mentionOf(inner, judge(inner, matchesOf(inner), [], limits, now))),
  ];
  const own = { verdict: judge(address, matchesOf(address), signals, limits, now, time), about: address };
  if (own.verdict.because.reason === "help") return own;
  const shown = inside.shown.map((inner) => ({ verdict: judgeAlone(inner, time), about: inner }));
  const strictest = shown.reduce(stricterOf, own);
  const offersHelp = [own, ...shown].some(({ verdict }) => verdict.offersHelp);
  return offersHelp ? { ...strictest, verdict: { ...strictest.verdict, offersHelp } } : strictest;
}

/** An address in that of an unknown host says something only when nobody may see it: logins and shares name good ones. */
function signalOf({ hostname }: Address, { treatment, category }: Verdict): Signal[] {
  if (treatment !== "block") return [];
  const isHarm = category !== null && categoryRule(category).harm === true;
  return [{ category: category ?? "proxy", level: isHarm ? "block" : "caution", evidence: hostname }];
}

/**
 * Ordinary addresses mention many places, and parts of them only look like one: what counts is listed, and closed to all ages.
 * Not what defrauds: such places are mentioned where they are reported.
 */
function mentionOf(inner: Address, { treatment, category }: Verdict): Signal[] {
  if (treatment !== "block" || category === null || category === "scam") return [];
  return categoryRule(category).block === "16-17" ? [{ category, level: "block", evidence: inner.hostname }] : [];
}

/** Of equals the outer, which is what stands in the address bar. */
function stricterOf(a: WrappedVerdict, b: WrappedVerdict): WrappedVerdict {
  return strictness(b.verdict.treatment) > strictness(a.verdict.treatment) ? b : a;
}
