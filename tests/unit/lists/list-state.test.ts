import { describe, expect, it, test } from "vitest";
import { afterCheck, createRecord, type CheckResult, type ListRecord } from "../../../core/lists/list-record.ts";
import {
  dueAt,
  updateState,
  waitsFor,
  type Circumstances,
  type Schedule,
  type WaitReason,
} from "../../../core/lists/list-state.ts";

const hour = 3_600_000;
const day = 24 * hour;
const now = Date.UTC(2026, 10, 22);
const schedule: Schedule = { on: true, refreshDays: 3, bundledAt: null };

const accepted: CheckResult = {
  kind: "accepted",
  version: { etag: '"1"', lastModified: null, entries: 10, rejected: 1, wrong: 0 },
};
const unchanged: CheckResult = { kind: "unchanged" };
const failed: CheckResult = { kind: "failed", why: "timeout" };

/** The record after these results, a day apart, the last one `now`. */
function after(...results: readonly CheckResult[]): ListRecord {
  return results.reduce(
    (record, result, at) => afterCheck(record, result, now - (results.length - 1 - at) * day),
    createRecord("a"),
  );
}

describe("the state of a list", () => {
  test.each([
    ["never, before anybody asked", [], 0, schedule, "never"],
    ["off, whatever was before", [accepted], 0, { ...schedule, on: false }, "off"],
    ["off, although the last try failed", [failed], 0, { ...schedule, on: false }, "off"],
    ["fresh after a version that was believed", [accepted], 0, schedule, "fresh"],
    ["fresh when nothing is new", [accepted, unchanged], 0, schedule, "fresh"],
    ["fresh for its days and one more", [accepted], 4 * day, schedule, "fresh"],
    ["stale after that", [accepted], 4 * day + 1, schedule, "stale"],
    ["stale when the clock was set back", [accepted], -1, schedule, "stale"],
    ["failed at the first try", [failed], 0, schedule, "failed"],
    ["failed after a good one", [accepted, failed], 0, schedule, "failed"],
    ["fresh again after a failure", [accepted, failed, unchanged], 0, schedule, "fresh"],
    ["fresh again with a new version", [failed, accepted], 0, schedule, "fresh"],
    ["that of a file, which nobody publishes", [accepted], 9 * day, { ...schedule, refreshDays: 0 }, "file"],
    ["failed, when a file is lost", [], 0, { ...schedule, refreshDays: 0 }, "failed"],
    ["failed, when nothing is held that could be unchanged", [unchanged], 0, schedule, "failed"],
  ] as const)("is %s", (_, results, later, when, state) => {
    expect(updateState(after(...results), when, now + later).state).toBe(state);
  });

  it("says why it failed", () => {
    expect(updateState(after(failed), schedule, now)).toEqual({ state: "failed", why: "timeout" });
    expect(updateState(after(unchanged), schedule, now)).toEqual({ state: "failed", why: "refused" });
  });

  it("keeps the last good version and its day through any number of failures", () => {
    const record = after(accepted, failed, failed, failed);
    expect(record.version).toEqual({ ...accepted.version, acceptedAt: now - 3 * day });
    expect(record.checkedAt).toBe(now - 3 * day);
    expect(record.failure).toEqual({ why: "timeout", at: now, times: 3 });
  });

  it("counts failures anew after a success", () => {
    expect(after(failed, failed, accepted, failed).failure?.times).toBe(1);
  });
});

describe("when a list is due", () => {
  test.each([
    ["at once, when the package has none of it", [], schedule, 0],
    ["some days after the package was made", [], { ...schedule, bundledAt: now - day }, 2 * day],
    ["at once, when the package claims to be of tomorrow", [], { ...schedule, bundledAt: now + day }, 0],
    ["some days after the last look", [accepted], schedule, 3 * day],
    ["an hour after a failure", [failed], schedule, hour],
    ["two hours after two", [failed, failed], schedule, 2 * hour],
    ["a day after many", Array.from({ length: 20 }, () => failed), schedule, day],
    ["never, when it is off", [], { ...schedule, on: false }, null],
    ["never, when it comes with releases only", [], { ...schedule, refreshDays: 0 }, null],
  ] as const)("is %s", (_, results, when, wait) => {
    expect(dueAt(after(...results), when, now)).toBe(wait === null ? null : now + wait);
  });

  test.each([[[accepted]], [[failed]]] as const)("is at once when the clock was set back", (results) => {
    expect(dueAt(after(...results), schedule, now - day)).toBe(now - day);
  });
});

const quiet: Circumstances = { online: true, saveData: false, batteryLow: false, idle: true };

test.each<[string, Partial<Circumstances>, number, WaitReason | null]>([
  ["nobody is there", {}, now, null],
  ["somebody works", { idle: false }, now, "idle"],
  ["somebody has worked for a day and more", { idle: false }, now - day - 1, null],
  ["the line is dead", { online: false }, now - 9 * day, "network"],
  ["data is dear", { saveData: true }, now - 9 * day, "free-network"],
  ["the battery is low", { batteryLow: true }, now - 9 * day, "power"],
  ["all of that", { online: false, saveData: true, batteryLow: true, idle: false }, now, "network"],
])("what a list that is due waits for, when %s", (_, circumstances, due, reason) => {
  expect(waitsFor({ ...quiet, ...circumstances }, due, now)).toBe(reason);
});
