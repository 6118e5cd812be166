import { expect, test } from "vitest";
import { newChild, type Child } from "../../../core/limits/child.ts";
import { freshLimits, type StoredLimits } from "../../../core/limits/stored-limits.ts";
import { syncedOf, tierOn } from "../../../core/sync/synced-of.ts";
import { childTravel, familyTravel } from "../../../core/sync/what-travels.ts";
import { defaultTime } from "../../../core/time/time-limits.ts";
import { noon } from "../support.ts";

// The tier of a child whose month is known, so that the month alone changes nothing.
const child: Child = { ...newChild("1"), tier: "10-12", birthMonth: "2015-04" };
const other = { ...newChild("2"), name: "Tí" };
const home: StoredLimits = { ...freshLimits, setUp: true, children: [child, other] };
const block = { site: "a.example", action: "block" } as const;

/** Another value for each thing of a child's that a parent can set. */
const ofChild: Required<Omit<Child, "id">> = {
  name: "Bống",
  picture: "lotus",
  birthMonth: "2012-04",
  tier: "7-9",
  siteRules: [block],
  categories: { games: "block" },
  time: { ...defaultTime, rest: 20 },
  pictureCheck: "on",
  names: true,
  safeSearch: false,
  video: { autoplay: false },
  films: [{ of: "@ve-cung-be" }],
};

const ofFamily: Required<Omit<StoredLimits, "version" | "revision" | "children" | "switchedAt" | "sync" | "setUp">> = {
  language: "en",
  active: "2",
  switching: [{ child: "2", days: [1], from: 480, to: 600 }],
  zone: "Asia/Tokyo",
  siteRules: [block],
  lists: { "ut1-adult": false },
  ownLists: [{ id: "own-1", name: "Nhà", url: "https://nha.example/l", category: "adult", format: "hosts" }],
  reports: { detail: "full" },
};

const goes = (limits: StoredLimits) =>
  JSON.stringify(syncedOf(limits, tierOn(noon, "7-9"), noon)) !==
  JSON.stringify(syncedOf(home, tierOn(noon, "7-9"), noon));

test.each(Object.entries(ofChild))("a child's %s travels as it is told", (field, value) => {
  const changed = goes({ ...home, children: [{ ...child, [field]: value }, other] });
  expect(changed ? "goes" : "stays").toBe(childTravel[field as keyof Child]);
});

test.each(Object.entries(ofFamily))("a family's %s travels as it is told", (field, value) => {
  expect(goes({ ...home, [field]: value }) ? "goes" : "stays").toBe(familyTravel[field as keyof StoredLimits]);
});
