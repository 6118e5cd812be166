import { isWeaker } from "../../core/limits/is-weaker.ts";
import { parseSite } from "../../core/address/site.ts";
import { readStoredLimits } from "../../core/limits/migrations.ts";
import { withSiteRule, type SiteRule } from "../../core/limits/site-rule.ts";
import { freshLimits, type StoredLimits } from "../../core/limits/stored-limits.ts";
import type { Handlers } from "../../platform/messages/answer.ts";
import type { LimitsView, Outcome } from "../../platform/messages/protocol.ts";
import { forgetLimits, limitsWith, readKept, readLimits, writeLimits } from "../../platform/limits-store.ts";
import { isUnlocked } from "../../platform/pin-store.ts";
import { isManaged, readPolicy } from "../../platform/policy-store.ts";
import { applyLimits } from "./apply-limits.ts";

type LimitsMessages = "limits:read" | "limits:change" | "site:add";

/** Reading and changing what a parent set. Strengthening is free; weakening needs the PIN, whatever page asks. */
export const limitsHandlers: Pick<Handlers, LimitsMessages> = {
  "limits:read": readView,
  "limits:change": (_sender, next) => changeLimits(() => next),
  "site:add": (_sender, rule) => addSite(rule),
};

async function readView(): Promise<LimitsView> {
  const [kept, limits, policy, managed] = await Promise.all([readKept(), readLimits(), readPolicy(), isManaged()]);
  return {
    stored: kept.stored ?? freshLimits,
    limits,
    managed,
    problems: policy.problems,
    health: kept.health,
  };
}

/** One writer at a time: two windows that save at once are told apart by the revision. */
function changeLimits(propose: (current: StoredLimits) => StoredLimits): Promise<Outcome<LimitsView>> {
  return navigator.locks.request("limits", async (): Promise<Outcome<LimitsView>> => {
    forgetLimits();
    const kept = await readKept();
    const next = canonical(propose(kept.stored ?? freshLimits));
    if (next === null) return { ok: false, refusal: "invalid" };
    if (next.revision !== (kept.stored ?? freshLimits).revision) return { ok: false, refusal: "conflict" };
    const before = { stored: kept.stored, limits: await readLimits() };
    const after = { stored: next, limits: await limitsWith(next) };
    if (touchesLocked(before.limits.locked, kept.stored, next)) return { ok: false, refusal: "policy" };
    if (isWeaker(before, after) && !(await isUnlocked())) return { ok: false, refusal: "locked" };
    try {
      await writeLimits({ ...next, revision: next.revision + 1 });
    } catch {
      return { ok: false, refusal: "storage" };
    }
    await applyLimits();
    return { ok: true, value: await readView() };
  });
}

/**
 * Sites are compared as canonical text, so they are kept as such. `null` for what could not be read back once it is written:
 * a canonical site may be longer than what was typed.
 */
function canonical(limits: StoredLimits): StoredLimits | null {
  const siteRules = limits.siteRules.map((rule) => ({ ...rule, site: parseSite(rule.site) ?? "" }));
  const read = readStoredLimits({ ...limits, siteRules });
  return read.ok ? read.limits : null;
}

function touchesLocked(locked: readonly string[], before: StoredLimits | null, after: StoredLimits): boolean {
  const isChanged = (part: (limits: StoredLimits | null) => unknown) =>
    JSON.stringify(part(before)) !== JSON.stringify(part(after));
  return (
    (locked.includes("tier") && isChanged((limits) => limits?.child)) ||
    (locked.includes("language") && isChanged((limits) => limits?.language)) ||
    (locked.includes("lists") && isChanged((limits) => [limits?.lists, limits?.ownLists ?? []]))
  );
}

function addSite(rule: SiteRule): Promise<Outcome<LimitsView>> {
  const site = parseSite(rule.site);
  if (site === undefined) return Promise.resolve({ ok: false, refusal: "invalid" });
  return changeLimits((current) => ({
    ...current,
    siteRules: withSiteRule(current.siteRules, { ...rule, site }),
  }));
}
