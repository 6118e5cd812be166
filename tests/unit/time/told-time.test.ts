import { expect, test } from "vitest";
import { parseSite } from "../../../core/address/site.ts";
import { isStale, timekeepers, toldBy, wallAhead } from "../../../core/time/told-time.ts";

const noon = Date.UTC(2026, 10, 22, 12);
const date = { name: "Date", value: "Sun, 22 Nov 2026 12:00:00 GMT" };

test.each([
  ["its date", [date], noon],
  [
    "its date and how long a cache had held it",
    [
      { ...date, name: "date" },
      { name: "Age", value: "90" },
    ],
    noon + 90_000,
  ],
  ["nothing without a date", [{ name: "age", value: "90" }], undefined],
  ["nothing with a date that nobody can read", [{ name: "date", value: "hôm nay" }], undefined],
  ["nothing with an age that nobody can read", [date, { name: "age", value: "lâu" }], undefined],
  ["nothing with an age before it was made", [date, { name: "age", value: "-90000" }], undefined],
])("an answer tells %s", (_name, headers, told) => {
  expect(toldBy(headers)).toBe(told);
});

test.each([
  ["the first one", undefined, 0, false],
  ["one from as long ago as it is", 3600_000, 3600_000, false],
  ["one that was long on its way", 3600_000 - 20_000, 3600_000, false],
  ["one after a sleep that the steady clock did not see", 9 * 3600_000, 3600_000, false],
  ["one that a page's own worker had kept", 1800_000, 3600_000, true],
])("whether %s is an old answer", (_name, later, passed, stale) => {
  const last = later === undefined ? undefined : { told: noon, wall: noon, steady: 0 };
  expect(isStale(last, { told: noon + (later ?? 0), wall: noon, steady: passed })).toBe(stale);
});

const hour = 3_600_000;
const reading = { wall: noon, offset: 0, zone: "UTC", steady: 5 * hour, seesSleep: true };
/** An hour before noon, by a device that was so far ahead. */
const before = (ahead: number) => ({ told: noon - hour - ahead, wall: noon - hour, steady: 4 * hour });

test.each([
  ["nothing where nobody told", undefined, {}, 0],
  ["what it was then", before(2 * hour), {}, 2 * hour],
  ["nothing for the seconds of an answer", before(20_000), {}, 0],
  ["and as far as it was set forward since", before(2 * hour), { wall: noon + hour }, 3 * hour],
  ["less as far as it was set back since", before(2 * hour), { wall: noon - 3 * hour }, -hour],
  ["what it was, where it slept unseen", before(2 * hour), { wall: noon + hour, seesSleep: false }, 2 * hour],
  ["less, where it was set back and sees no sleep", before(0), { wall: noon - hour, seesSleep: false }, -hour],
])("a device's clock is ahead by %s", (_name, heard, part, ahead) => {
  expect(wallAhead({ ...reading, ...part, heard })).toBe(ahead);
});

test("every site that tells the time is named as sites are", () => {
  for (const site of timekeepers) expect(parseSite(site)).toBe(site);
  expect(new Set(timekeepers).size).toBe(timekeepers.length);
});
