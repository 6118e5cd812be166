import { describe, expect, test } from "vitest";
import {
  afterStorage,
  canRepair,
  edges,
  mayRebuild,
  patienceMs,
  soundStorage,
  storageLevels,
  type StorageEvent,
  type StorageLevel,
  type StorageState,
} from "../../../core/storage/storage-state.ts";
import { storageTrouble, type StorageTrouble } from "../../../core/storage/storage-trouble.ts";

const full = { kind: "not-stored", why: "storage-full" } as const;
const newer = { kind: "lost", why: "newer" } as const;

const before: Readonly<Record<StorageLevel, StorageState>> = {
  good: soundStorage,
  "last-good": { level: "last-good", why: "storage-full", since: 1 },
  bundled: { level: "bundled", why: "unreadable", since: 1 },
  curated: { level: "curated", why: "package", since: 1 },
};

/** From · event · to · why. */
const told: readonly (readonly [StorageLevel, StorageEvent, StorageLevel, StorageTrouble | null])[] = [
  ["good", { kind: "works" }, "good", null],
  ["last-good", { kind: "works" }, "last-good", "storage-full"],
  ["bundled", { kind: "works" }, "good", null],
  ["curated", { kind: "works" }, "good", null],
  ["good", { kind: "stored" }, "good", null],
  ["last-good", { kind: "stored" }, "good", null],
  ["bundled", { kind: "stored" }, "good", null],
  ["curated", { kind: "stored" }, "good", null],
  ["good", full, "last-good", "storage-full"],
  ["last-good", full, "last-good", "storage-full"],
  ["bundled", full, "bundled", "unreadable"],
  ["curated", full, "curated", "package"],
  ["good", newer, "bundled", "newer"],
  ["last-good", newer, "bundled", "newer"],
  ["bundled", newer, "bundled", "newer"],
  ["curated", newer, "curated", "newer"],
  ["good", { kind: "package-read" }, "good", null],
  ["last-good", { kind: "package-read" }, "last-good", "storage-full"],
  ["bundled", { kind: "package-read" }, "bundled", "unreadable"],
  ["curated", { kind: "package-read" }, "bundled", "package"],
  ["good", { kind: "package-lost" }, "curated", "package"],
  ["last-good", { kind: "package-lost" }, "curated", "package"],
  ["bundled", { kind: "package-lost" }, "curated", "package"],
  ["curated", { kind: "package-lost" }, "curated", "package"],
];

describe("the storage", () => {
  test.each(told)("%s, then %j, is %s (%s)", (from, event, level, why) => {
    expect(afterStorage(before[from], event, 7)).toMatchObject({ level, why });
  });

  test("has a row above for every edge", () => {
    expect(told).toHaveLength(storageLevels.length * Object.keys(edges).length);
    expect(new Set(told.map(([from, { kind }]) => `${from} ${kind}`)).size).toBe(told.length);
  });

  test("says since when it is so, and an event that changes nothing leaves the time", () => {
    const lost = afterStorage(soundStorage, newer, 7);
    expect(lost.since).toBe(7);
    expect(afterStorage(lost, newer, 8)).toBe(lost);
  });

  test("is made anew unasked only after a day, and never what a newer version wrote", () => {
    const lost = afterStorage(soundStorage, { kind: "lost", why: "unreadable" }, 0);
    expect([mayRebuild(lost, patienceMs - 1), mayRebuild(lost, patienceMs)]).toEqual([false, true]);
    expect(canRepair(lost)).toBe(true);
    for (const why of ["newer", "blocked", "storage-full"] as const) {
      const state = afterStorage(soundStorage, { kind: "lost", why }, 0);
      expect([mayRebuild(state, patienceMs), canRepair(state)]).toEqual([false, false]);
    }
  });
});

test.each([
  ["QuotaExceededError", "storage-full"],
  ["VersionError", "newer"],
  ["TimeoutError", "blocked"],
  ["UnknownError", "unreadable"],
  ["InvalidStateError", "unreadable"],
  ["toString", "unreadable"],
])("%s means %s", (name, trouble) => {
  expect(storageTrouble(Object.assign(new Error("any"), { name }))).toBe(trouble);
});

test.each([undefined, null, "text", {}])("%j means unreadable", (error) => {
  expect(storageTrouble(error)).toBe("unreadable");
});
