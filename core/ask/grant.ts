import type { SiteRule } from "../limits/site-rule.ts";
import { filmIn } from "../video/films.ts";
import type { Ask, AskAnswer } from "./ask.ts";

/** What an answer comes to: a site rule or minutes, for the child who asked and nobody else; nothing for a no. */
export type Grant =
  | { readonly what: "rule"; readonly rule: SiteRule }
  | { readonly what: "time"; readonly minutes: number }
  | null;

const minuteMs = 60_000;

/** Milliseconds that each answer opens a site for. `once` ends sooner where the last page of the site is closed. */
const lasts: Readonly<Record<"once" | "quarter", number>> = { once: 60 * minuteMs, quarter: 15 * minuteMs };

export function grantOf({ want }: Ask, says: AskAnswer, now: Date): Grant {
  if (says === "no") return null;
  if (want.what === "time") return { what: "time", minutes: minutesOf(want.minutes, says, now) };
  return { what: "rule", rule: leaveFor(want.site, says, now) };
}

/** The site rule that a yes comes to, asked for or not. */
export function leaveFor(site: string, says: Exclude<AskAnswer, "no">, now: Date): SiteRule {
  const until = untilOf(says, now);
  const end = { ...(until === undefined ? {} : { until }), ...(says === "once" ? { once: true as const } : {}) };
  return { site, action: "allow", ...end };
}

/**
 * The answers that make sense for a wish: time is not given for always, a site not by the hour, and a film is approved or not.
 * Where nobody asked, a parent opens a site, and there is nobody to be told no.
 *
 * @param site what a parent opens where nobody asked for it
 */
export function answersFor(ask: Ask | null, site = ""): readonly AskAnswer[] {
  if (ask?.want.what === "time") return ["once", "today", "no"];
  const isFilm = filmIn(ask?.want.site ?? site) !== undefined;
  return [
    ...(isFilm ? [] : (["once", "quarter", "today"] as const)),
    "always",
    ...(ask === null ? [] : (["no"] as const)),
  ];
}

function untilOf(says: Exclude<AskAnswer, "no">, now: Date): number | undefined {
  if (says === "always") return undefined;
  return says === "today" ? midnightAfter(now) : now.getTime() + lasts[says];
}

/** `today` gives the rest of the day; every other yes what the child asked for. */
function minutesOf(asked: number, says: Exclude<AskAnswer, "no">, now: Date): number {
  return says === "today" ? Math.ceil((midnightAfter(now) - now.getTime()) / minuteMs) : asked;
}

function midnightAfter(now: Date): number {
  return new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1).getTime();
}
