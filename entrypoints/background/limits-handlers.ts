import { parseSite } from "../../core/address/site.ts";
import { activeChild } from "../../core/limits/active-child.ts";
import type { ChildId } from "../../core/limits/child.ts";
import { canonicalLimits } from "../../core/limits/canonical-limits.ts";
import { childOf, withChild } from "../../core/limits/children.ts";
import { isWeaker } from "../../core/limits/is-weaker.ts";
import { withSiteRule, type SiteRule } from "../../core/limits/site-rule.ts";
import { freshLimits, type StoredLimits } from "../../core/limits/stored-limits.ts";
import { touchesLocked } from "../../core/limits/touches-locked.ts";
import { filmIn } from "../../core/video/films.ts";
import type { Handlers } from "../../platform/messages/answer.ts";
import type { LimitsView, Outcome } from "../../platform/messages/protocol.ts";
import { readAhead } from "../../platform/family-clock.ts";
import {
  forgetLimits,
  readEach,
  readKept,
  readLimits,
  readSetLimits,
  writeLimits,
} from "../../platform/limits-store.ts";
import { endPause } from "../../platform/pause-store.ts";
import { isUnlocked } from "../../platform/pin-store.ts";
import { isManaged, readPolicy } from "../../platform/policy-store.ts";
import { isTimeSpent } from "../../platform/time-closing.ts";
import { showReportMenu } from "./report-menu.ts";
import { applyLimits } from "./apply-limits.ts";
import { sendSyncSoon } from "./sync/sync-alarm.ts";
import { tidyKeptDays } from "./tidy-days.ts";

type LimitsMessages = "limits:read" | "limits:change" | "child:switch" | "site:add";

/** Reading and changing what a parent set. Strengthening is free; weakening needs the PIN, whatever page asks. */
export const limitsHandlers: Pick<Handlers, LimitsMessages> = {
  "limits:read": readView,
  "limits:change": (_sender, next) => changeLimits((current) => withSwitchTime(current, next)),
  "child:switch": (_sender, id) => changeLimits((current) => ({ ...current, active: id, switchedAt: Date.now() })),
  "site:add": (_sender, rule) => addSite(rule),
};

/** When somebody was chosen is our own word, never a message's: from the future it would outlast every schedule. */
function withSwitchTime(current: StoredLimits, proposed: StoredLimits): StoredLimits {
  const { switchedAt: _, ...next } = proposed;
  const switchedAt = next.active === current.active ? current.switchedAt : Date.now();
  return { ...next, ...(switchedAt === undefined ? {} : { switchedAt }) };
}

async function readView(): Promise<LimitsView> {
  const [kept, limits, policy, managed] = await Promise.all([readKept(), readSetLimits(), readPolicy(), isManaged()]);
  const { pausedUntil } = await readLimits();
  return {
    stored: kept.stored ?? freshLimits,
    limits: { ...limits, pausedUntil },
    each: await readEach(),
    managed,
    problems: policy.problems,
    health: kept.health,
  };
}

/**
 * One writer at a time: two windows that save at once are told apart by the revision.
 *
 * @param mayWeaken whether a change that is weaker may be made at all
 */
export function changeLimits(
  propose: (current: StoredLimits) => StoredLimits,
  mayWeaken = isUnlocked,
): Promise<Outcome<LimitsView>> {
  return navigator.locks.request("limits", async (): Promise<Outcome<LimitsView>> => {
    forgetLimits();
    const { stored, witnessed } = await readKept();
    const current = stored ?? freshLimits;
    const next = canonicalLimits(propose(current));
    if (next === null) return { ok: false, refusal: "invalid" };
    if (next.revision !== current.revision) return { ok: false, refusal: "conflict" };
    const [limits, policy] = await Promise.all([readSetLimits(), readPolicy()]);
    if (touchesLocked(limits.locked, stored, next)) return { ok: false, refusal: "policy" };
    const circumstances = { spent: await isTimeSpent(limits), witnessed, ahead: await readAhead(stored?.zone) };
    if (isWeaker(stored, next, policy, new Date(), circumstances) && !(await mayWeaken()))
      return { ok: false, refusal: "locked" };
    try {
      await writeLimits({ ...next, revision: next.revision + 1 });
    } catch {
      return { ok: false, refusal: "storage" };
    }
    // Whoever sits down now does so without what a parent opened for another.
    if (isOtherSeat(current, next, circumstances.ahead)) await endPause();
    // They are kept; rules that the browser would not take are told of on "This device", and tried again.
    await applyLimits().catch(() => undefined);
    void tidyKeptDays().catch(() => undefined);
    if (next.sync) await sendSyncSoon().catch(() => undefined);
    if (next.language !== current.language) void showReportMenu().catch(() => undefined);
    return { ok: true, value: await readView() };
  });
}

function isOtherSeat(before: StoredLimits, after: StoredLimits, ahead: number): boolean {
  const now = new Date();
  return activeChild(before, now, ahead) !== activeChild(after, now, ahead);
}

/** A word on a site that is given where a child browses is for that child; one that answers an ask, for the child who asked. */
export async function addSite(rule: SiteRule, forChild?: ChildId): Promise<Outcome<LimitsView>> {
  const film = filmIn(rule.site);
  const site = parseSite(rule.site);
  // A film is approved or not; as a site rule it would be all films.
  const isMore = film !== undefined && (rule.action === "block" || rule.until !== undefined);
  if (site === undefined || isMore) return { ok: false, refusal: "invalid" };
  const id = forChild ?? (await readSetLimits()).child.id;
  return changeLimits((current) => {
    const child = childOf(current, id);
    if (film === undefined)
      return withChild(current, { ...child, siteRules: withSiteRule(child.siteRules, { ...rule, site }) });
    const films = (child.films ?? []).filter(({ of }) => of !== film);
    return withChild(current, { ...child, films: [...films, { of: film }] });
  });
}

/** Takes back one film that was approved for a child. */
export function dropFilm(film: string, child: ChildId): Promise<Outcome<LimitsView>> {
  return changeLimits((current) => {
    const own = childOf(current, child);
    return withChild(current, { ...own, films: (own.films ?? []).filter(({ of }) => of !== film) });
  });
}

/** Lets go of site rules of children; of an allow that is as strengthening as it sounds. */
export function dropChildRules(isDropped: (rule: SiteRule, child: ChildId) => boolean): Promise<Outcome<LimitsView>> {
  return changeLimits((current) => ({
    ...current,
    children: current.children.map((child) => ({
      ...child,
      siteRules: child.siteRules.filter((rule) => !isDropped(rule, child.id)),
    })),
  }));
}
