import { pickChanged } from "./pick-changed.ts";
import type { SyncedLimits } from "./synced-limits.ts";
import { knownOf, onlyChildrenOf, settle, takeStricter, type Known } from "./take-over.ts";

/** What a computer tells the others. */
export type Told = {
  /** What stands there. */
  readonly limits: SyncedLimits;
  /** Of that what its own parents said. What it took from elsewhere is left as it was: that is no news to anybody. */
  readonly said: SyncedLimits;
};

/** What the parents at this computer have said, and what stood here when that was last looked at. */
export type Spoken = { readonly said: SyncedLimits; readonly here: SyncedLimits };

/** Whatever has moved here since was somebody's word here. */
export function hearHere(spoken: Spoken | undefined, mine: SyncedLimits): Spoken {
  return { said: spoken === undefined ? mine : pickChanged(spoken.here, mine, spoken.said), here: mine };
}

/** What another computer's word comes to here: `take` from it what is stricter, then `remember` it. */
export type Hearing = {
  readonly take: (mine: SyncedLimits) => SyncedLimits;
  /** @param after what stands here once it has been taken */
  readonly remember: (after: SyncedLimits) => Known;
};

/** @param known what was last remembered of that computer; its children who are not here are nobody's business */
export function hearOther(known: Known | undefined, told: Told, before: SyncedLimits): Hearing {
  const news = newsOf(known, told);
  const filled = knownOf(known, told.limits, before);
  return {
    take: (mine) => takeStricter(filled, news, mine),
    remember: (after) => ({ looked: onlyChildrenOf(after, told.said), settled: settle(filled, told.limits, after) }),
  };
}

/** Who is met for the first time may stand for others who are gone: then all that stands there counts. */
function newsOf(known: Known | undefined, { limits, said }: Told): SyncedLimits {
  if (known === undefined) return limits;
  const isMet = (call: string) => Object.hasOwn(known.looked.children, call) && Object.hasOwn(said.children, call);
  const children = Object.entries(limits.children).map(([call, child]) => {
    return [call, isMet(call) ? said.children[call]! : child] as const;
  });
  return { ...said, children: Object.fromEntries(children) };
}
