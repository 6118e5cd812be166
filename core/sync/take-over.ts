import { joinSynced } from "./join-synced.ts";
import { videoWords } from "./join-video.ts";
import { pickChanged, pickWhereSame } from "./pick-changed.ts";
import type { SyncedLimits } from "./synced-limits.ts";

/** What is known of another computer's limits. */
export type Known = {
  /** What it had when what is stricter was last taken from it. */
  readonly looked: SyncedLimits;
  /** What of it the parents here have decided upon, or did not need to. */
  readonly settled: SyncedLimits;
};

/** Where nothing is known yet, of a computer or of a child, it is taken to have had what stands here. */
export function knownOf(known: Known | undefined, theirs: SyncedLimits, mine: SyncedLimits): Known {
  const here = onlyChildrenOf(theirs, mine);
  const filled = (limits: SyncedLimits = here) => {
    const children = onlyChildrenOf(here, limits).children;
    return { ...limits, children: { ...here.children, ...children } };
  };
  return { looked: filled(known?.looked), settled: filled(known?.settled) };
}

/** Without the children whom the first does not know. */
export function onlyChildrenOf(those: SyncedLimits, limits: SyncedLimits): SyncedLimits {
  const children = Object.entries(limits.children).filter(([call]) => Object.hasOwn(those.children, call));
  return { ...limits, children: Object.fromEntries(children) };
}

/** What the other has changed since, for children who are here, laid over what stands here. */
function changedThere(since: SyncedLimits, theirs: SyncedLimits, mine: SyncedLimits): SyncedLimits {
  const picked = pickChanged(since, onlyChildrenOf(mine, theirs), mine);
  return { ...picked, children: { ...mine.children, ...picked.children } };
}

/**
 * What stands here, made stricter by what another computer has changed. It takes nobody's word for anything weaker: that waits
 * for the PIN.
 */
export function takeStricter({ looked }: Known, theirs: SyncedLimits, mine: SyncedLimits): SyncedLimits {
  const changed = changedThere(looked, theirs, mine);
  const stricter = withoutThirds(joinSynced(mine, changed), changed, mine);
  const blocked = Object.keys(stricter.sites.blocks).filter((site) => !Object.hasOwn(mine.sites.blocks, site));
  return endLeave(stricter, new Set(blocked));
}

/**
 * A cell that is stricter than the default of one tier and milder than another's has no stricter of the two but a third, which
 * nobody said: it waits for a parent. So does YouTube's mode.
 */
function withoutThirds(joined: SyncedLimits, theirs: SyncedLimits, mine: SyncedLimits): SyncedLimits {
  const children = Object.entries(joined.children).map(([call, child]) => {
    const [here, there] = [mine.children[call]?.cells ?? {}, theirs.children[call]?.cells ?? {}];
    const ids = Object.keys({ ...here, ...there }) as (keyof typeof here)[];
    const said = ids.map((id) => [id, child.cells[id] === there[id] ? there[id] : here[id]] as const);
    const cells = Object.fromEntries(said.filter(([, cell]) => cell !== undefined)) as typeof child.cells;
    const modes = [mine, theirs].map((limits) => limits.children[call]?.video.restricted);
    const mode = modes.includes(child.video.restricted) ? child.video.restricted : modes[0];
    return [call, { ...child, cells, video: videoWords({ ...child.video, restricted: mode }) }] as const;
  });
  return { ...joined, children: Object.fromEntries(children) };
}

/** A new block for the whole family ends what was open to one child, as it does where it is set. */
function endLeave(limits: SyncedLimits, blocked: ReadonlySet<string>): SyncedLimits {
  const children = Object.entries(limits.children).map(([call, child]) => {
    const allows = Object.entries(child.sites.allows).filter(([site]) => !blocked.has(site));
    return [call, { ...child, sites: { ...child.sites, allows: Object.fromEntries(allows) } }] as const;
  });
  return { ...limits, children: Object.fromEntries(children) };
}

/** What stands here with what another computer has weaker and nobody here has decided upon: what a parent may take over. */
export function withWeaker({ settled }: Known, theirs: SyncedLimits, mine: SyncedLimits): SyncedLimits {
  const changed = changedThere(settled, theirs, mine);
  return pickChanged(joinSynced(mine, changed), changed, mine);
}

/** What is settled once what is stricter has been taken: everything of the other's but what waits. */
export function settle(known: Known, theirs: SyncedLimits, mine: SyncedLimits): SyncedLimits {
  const waiting = withWeaker(known, theirs, mine);
  const here = onlyChildrenOf(mine, theirs);
  return pickWhereSame(waiting, mine, here, onlyChildrenOf(here, known.settled));
}
