import type { CategoryId } from "../category/categories.ts";
import { defaultTreatment } from "../category/default-treatment.ts";
import { tierIds, tierRank } from "../tier/tiers.ts";
import { stricter, strictness, type Treatment } from "../verdict/treatment.ts";
import { joinRecords } from "./join-records.ts";
import { joinTime } from "./join-time.ts";
import { joinVideo } from "./join-video.ts";
import type { SyncedChild, SyncedLimits, SyncedSites } from "./synced-limits.ts";
import { laterEnd } from "./synced-of.ts";

/**
 * The stricter of two families' limits, thing by thing: weaker than neither, the same whichever comes first, and nothing new
 * where both are the same. A child that only one of them knows stays as it is.
 */
export function joinSynced(a: SyncedLimits, b: SyncedLimits): SyncedLimits {
  return {
    version: a.version,
    children: joinRecords(a.children, b.children, joinChild, stays),
    sites: joinSites(a.sites, b.sites),
    // By default a list may be on or off: on by word is stricter than unsaid, and unsaid stricter than off by word.
    lists: joinRecords<boolean>(
      a.lists,
      b.lists,
      (one, other) => one || other,
      (isOn) => isOn || undefined,
    ),
  };
}

const stays = <T>(value: T): T => value;
const goes = (): undefined => undefined;

function joinChild(a: SyncedChild, b: SyncedChild): SyncedChild {
  const held = a.safeSearch === true || b.safeSearch === true;
  const free = a.safeSearch === false && b.safeSearch === false;
  return {
    ...(held || free ? { safeSearch: held } : {}),
    video: joinVideo(a.video, b.video),
    ...(a.pictureCheck === undefined && b.pictureCheck === undefined ? {} : { pictureCheck: "on" }),
    tier: tierRank(a.tier) <= tierRank(b.tier) ? a.tier : b.tier,
    cells: joinRecords(a.cells, b.cells, stricter, cellAgainstNone) as SyncedChild["cells"],
    sites: joinSites(a.sites, b.sites),
    time: joinTime(a.time, b.time),
  };
}

/** Every block of either, until the later end; of the allows those that both have. */
function joinSites(a: SyncedSites, b: SyncedSites): SyncedSites {
  return {
    blocks: joinRecords<number | null>(a.blocks, b.blocks, laterEnd, stays),
    allows: joinRecords<true>(a.allows, b.allows, stays, goes),
  };
}

/** A cell stands in every tier. Against none at all it must be as strict as the default of each tier, or it goes. */
function cellAgainstNone(cell: Treatment, id: string): Treatment | undefined {
  const defaults = tierIds.map((tier) => defaultTreatment(id as CategoryId, tier));
  if (defaults.every((treatment) => strictness(treatment) >= strictness(cell))) return undefined;
  return defaults.reduce(stricter, cell);
}
