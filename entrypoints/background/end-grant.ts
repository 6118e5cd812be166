import { askState } from "../../core/ask/ask-state.ts";
import type { Ask } from "../../core/ask/ask.ts";
import { grantOf } from "../../core/ask/grant.ts";
import type { SiteRule } from "../../core/limits/site-rule.ts";
import { filmIn } from "../../core/video/films.ts";
import type { Outcome } from "../../platform/messages/protocol.ts";
import { takeBackMinutes } from "../../platform/time-store.ts";
import { applyTime } from "./apply-limits.ts";
import { dropChildRules, dropFilm } from "./limits-handlers.ts";
import { judgeOpenTabs } from "./open-tabs.ts";

/** Takes away what an ask was granted, where that still holds; nothing else is touched. */
export async function endGrant(ask: Ask, now: Date): Promise<Outcome<unknown>> {
  const { answer } = ask;
  const done = { ok: true, value: null } as const;
  if (answer === null || askState(ask, now).at !== "yes") return done;
  const grant = grantOf(ask, answer.says, new Date(answer.at));
  if (grant?.what === "rule") {
    const { site, until } = grant.rule;
    const film = filmIn(site);
    if (film !== undefined) return dropFilm(film, ask.child);
    // It may end sooner than it was given for: a clock that was set back cuts it short.
    const endsSo = (end: number | undefined) =>
      until === undefined ? end === undefined : end !== undefined && end <= until;
    const isIt = (rule: SiteRule) => rule.action === "allow" && rule.site === site && endsSo(rule.until);
    return dropChildRules((rule, child) => child === ask.child && isIt(rule));
  }
  if (grant?.what === "time") {
    await takeBackMinutes(ask.child, grant.minutes);
    await Promise.all([applyTime(), judgeOpenTabs()]);
  }
  return done;
}
