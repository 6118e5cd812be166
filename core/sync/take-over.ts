import { joinSynced } from "./join-synced.ts";
import { pickChanged } from "./pick-changed.ts";
import type { SyncedLimits } from "./synced-limits.ts";

/** What another computer has changed, for the children who are here, laid over what stands here. */
export function changedThere(looked: SyncedLimits | null, theirs: SyncedLimits, mine: SyncedLimits): SyncedLimits {
  const here = onlyChildrenOf(mine, theirs);
  return pickChanged(looked === null ? undefined : onlyChildrenOf(mine, looked), here, mine);
}

/** Those of the other computer's limits that speak of somebody who is here. */
export function onlyChildrenOf(mine: SyncedLimits, theirs: SyncedLimits): SyncedLimits {
  const children = Object.entries(theirs.children).filter(([call]) => Object.hasOwn(mine.children, call));
  return { ...theirs, children: Object.fromEntries(children) };
}

/**
 * What stands here, made stricter by what another computer has changed. It takes nobody's word for anything weaker: that waits
 * for the PIN.
 *
 * @param looked what that computer had when it was last looked at; null at the first time
 */
export function takeStricter(looked: SyncedLimits | null, theirs: SyncedLimits, mine: SyncedLimits): SyncedLimits {
  const stricter = joinSynced(mine, changedThere(looked, theirs, mine));
  const blocked = Object.keys(stricter.sites.blocks).filter((site) => !Object.hasOwn(mine.sites.blocks, site));
  return endLeave(stricter, new Set(blocked));
}

/** A new block for the whole family ends what was open to one child, as it does where it is set. */
function endLeave(limits: SyncedLimits, blocked: ReadonlySet<string>): SyncedLimits {
  const children = Object.entries(limits.children).map(([call, child]) => {
    const allows = Object.entries(child.sites.allows).filter(([site]) => !blocked.has(site));
    return [call, { ...child, sites: { ...child.sites, allows: Object.fromEntries(allows) } }] as const;
  });
  return { ...limits, children: Object.fromEntries(children) };
}
