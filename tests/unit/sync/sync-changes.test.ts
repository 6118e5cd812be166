import { expect, test } from "vitest";
import { newChild, type Child } from "../../../core/limits/child.ts";
import { freshLimits } from "../../../core/limits/stored-limits.ts";
import { syncChanges } from "../../../core/sync/sync-changes.ts";
import { syncedOf, tierOn } from "../../../core/sync/synced-of.ts";
import { defaultTime } from "../../../core/time/time-limits.ts";
import { noon } from "../support.ts";

const bong: Child = { ...newChild("1"), name: "Bống", tier: "10-12" };
const sites = ["1", "2", "3", "4", "5", "6"].map((n) => ({ site: `${n}.example`, action: "block" as const }));

test("changes are told by child and part, with the first few names", () => {
  const before = syncedOf({ ...freshLimits, children: [bong] }, tierOn(noon, "7-9"), noon);
  const day = { ...defaultTime.day, perGame: 30 };
  const changed: Child = {
    ...bong,
    tier: "7-9",
    categories: { games: "block" },
    siteRules: sites,
    time: { ...defaultTime, day, rest: 20 },
    safeSearch: true,
    video: { shorts: false },
    pictureCheck: "on",
  };
  const after = syncedOf({ ...freshLimits, children: [changed], lists: { x: true } }, tierOn(noon, "7-9"), noon);
  expect(syncChanges(before, after)).toEqual([
    { part: "tier", child: "bống", names: ["10-12", "7-9"], count: 2 },
    { part: "categories", child: "bống", names: ["games"], count: 1 },
    { part: "sites", child: "bống", names: sites.slice(0, 5).map(({ site }) => site), count: 6 },
    { part: "time", child: "bống", names: ["per-game", "rest"], count: 2 },
    { part: "search", child: "bống", names: ["safe"], count: 1 },
    { part: "video", child: "bống", names: ["shorts"], count: 1 },
    { part: "pictures", child: "bống", names: ["check"], count: 1 },
    { part: "lists", child: null, names: ["x"], count: 1 },
  ]);
  expect(syncChanges(before, before)).toEqual([]);
});
