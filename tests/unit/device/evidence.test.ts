import { describe, expect, test } from "vitest";
import { eventIds, evidenceIds, evidenceKinds, type NotedEvent } from "../../../core/device/evidence.ts";
import { listsOldSince } from "../../../core/device/lists-age.ts";
import { keptDays } from "../../../core/privacy/day-row.ts";
import { noteEvent, readEvidence, type States } from "../../../core/device/read-evidence.ts";
import { patienceMs, wasSwitchedOn } from "../../../core/device/start-mark.ts";

const now = new Date(2026, 10, 22, 9, 30);
const daysAgo = (days: number) => new Date(2026, 10, 22 - days, 9, 30);
const quiet: States = { "private-windows": false, "file-access": false, "lists-old": false };

test("nothing known is nothing said", () => {
  expect(readEvidence([], quiet, now)).toEqual([]);
});

test("every kind of evidence is shown when it is there, in the table's order", () => {
  const noted = eventIds.map((id): NotedEvent => ({ id, day: "2026-11-20" })).toReversed();
  const states: States = { "private-windows": true, "file-access": true, "lists-old": { since: "2026-10-01" } };
  const shown = readEvidence(noted, states, now);
  expect(shown.map(({ id }) => id)).toEqual(evidenceIds);
  expect(shown.map(({ policy }) => policy)).toEqual(evidenceIds.map((id) => evidenceKinds[id].policy));
  expect(shown.find(({ id }) => id === "lists-old")?.days).toEqual(["2026-10-01"]);
  expect(shown.find(({ id }) => id === "private-windows")?.days).toEqual([]);
});

test("days are told with the newest first, each once", () => {
  const noted = [3, 1, 1, 2].reduce<readonly NotedEvent[]>(
    (all, days) => noteEvent(all, "clock-moved", daysAgo(days)),
    [],
  );
  expect(readEvidence(noted, quiet, now)).toEqual([
    { id: "clock-moved", days: ["2026-11-21", "2026-11-20", "2026-11-19"], policy: null },
  ]);
});

test("an event is forgotten after its days, whether or not another comes", () => {
  const noted = noteEvent([], "switched-off", daysAgo(keptDays + 1));
  expect(readEvidence(noted, quiet, now)).toEqual([]);
  expect(noteEvent(noted, "host-access", now)).toEqual([{ id: "host-access", day: "2026-11-22" }]);
  expect(readEvidence(noteEvent([], "switched-off", daysAgo(keptDays)), quiet, now)).toHaveLength(1);
});

describe("a start", () => {
  test.each([
    ["that the browser explained", true, patienceMs * 10, false],
    ["that may still be explained", false, patienceMs - 1, false],
    ["that nobody explained in time", false, patienceMs, true],
    ["before the clock was set back", false, -1000, false],
  ])("%s", (_what, explained, later, told) => {
    expect(wasSwitchedOn({ at: now.getTime(), explained }, now.getTime() + later)).toBe(told);
  });
});

describe("lists", () => {
  test.each([
    ["looked for daily and heard two weeks ago", 1, 14, undefined],
    ["looked for daily and not heard for longer", 1, 15, "2026-11-07"],
    ["looked for monthly and heard two months ago", 30, 60, undefined],
    ["that nobody publishes", 0, 900, undefined],
  ])("%s", (_what, refreshDays, days, since) => {
    expect(listsOldSince([{ refreshDays, heardAt: daysAgo(days).getTime() }], now)).toBe(since);
  });

  test("the oldest of several names the day; one that was never heard names none", () => {
    const heard = [20, 30, 1].map((days) => ({ refreshDays: 1, heardAt: daysAgo(days).getTime() }));
    expect(listsOldSince([...heard, { refreshDays: 1, heardAt: null }], now)).toBe("2026-10-23");
  });
});
