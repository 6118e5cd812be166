import { expect, test } from "vitest";
import { freshAccount, type TimeAccount } from "../../../core/time/time-account.ts";
import { defaultTime } from "../../../core/time/time-limits.ts";
import { dueNotice } from "../../../core/time/time-notice.ts";

const account = (part: Partial<TimeAccount>) => ({ ...freshAccount, ...part });
const minutes = (count: number) => count * 60;
const ends = (seconds: number) => ({ closed: "budget" as const, seconds });

test.each<[string, Partial<TimeAccount>, Partial<TimeAccount>, number | null, string | null]>([
  ["far from the end", {}, {}, minutes(6), null],
  ["no end", {}, {}, null, null],
  ["five minutes before", {}, {}, minutes(5), "left 5"],
  ["said already", { warned: 5 }, {}, minutes(4), null],
  ["one minute before", { warned: 5 }, {}, 59, "left 1"],
  ["one minute said already", { warned: 1 }, {}, 30, null],
  ["a place with little left", {}, {}, 30, "left 1"],
  ["half an hour without a pause", { streak: 1799 }, { streak: 1801 }, null, "rest 30"],
  ["a little longer", { streak: 1801 }, { streak: 1816 }, null, null],
  ["an hour without a pause", { streak: 3590 }, { streak: 3605 }, null, "rest 60"],
  ["a pause", { streak: 1900 }, { streak: 15 }, null, null],
])("%s", (_name, before, after, left, said) => {
  const notice = dueNotice(defaultTime, account(before), account(after), left === null ? null : ends(left));
  expect(notice === null ? null : `${notice.about} ${notice.minutes}`).toBe(said);
});

test("a warning says what ends", () => {
  const ending = { closed: "category", category: "games", seconds: 250 } as const;
  expect(dueNotice(defaultTime, freshAccount, freshAccount, ending)).toMatchObject({
    about: "left",
    minutes: 5,
    closed: "category",
    category: "games",
  });
});
