import { expect, test } from "vitest";
import { childTimeOf, dayOf, minuteMs } from "../../../core/time/child-time.ts";
import { defaultTime, type TimeLimits } from "../../../core/time/time-limits.ts";
import { nextEnding, secondsLeft, timeVerdict, type TimeState } from "../../../core/time/time-verdict.ts";
import { noUsage, type Usage } from "../../../core/time/usage.ts";
import { place } from "./clocks.ts";

const free: TimeLimits = { ...defaultTime, day: { all: null, categories: {}, sites: [], perGame: null, shorts: null } };
const closedMorning = ["0".repeat(14) + "1".repeat(34), ...free.hours.slice(1)];
const game = place({ categories: ["games"], game: "play.example" });
const film = place({ categories: ["video"] });
const reel = place({ categories: ["video"], short: true });

/** Monday, 23 November 2026. */
function state(clock: string, used: Partial<Usage> = {}, grantedFor = 0): TimeState {
  const now = childTimeOf(new Date(`2026-11-23T${clock}`));
  return { now, usage: { ...noUsage(dayOf(now)), ...used }, grantedUntil: now + grantedFor * minuteMs };
}

const bedtime = { ...free, bedtime: { from: 21 * 60, to: 6 * 60 } };
const lessons = { ...free, school: { days: [1 as const], from: 7 * 60, to: 11 * 60 } };
const day = (part: Partial<TimeLimits["day"]>) => ({ ...free, day: { ...free.day, ...part } });

test.each<[string, TimeLimits, TimeState, ReturnType<typeof place>, string, string | null, number | null]>([
  ["no limit", free, state("12:00"), place(), "limits", null, null],
  ["before bedtime", bedtime, state("20:00"), place(), "limits", null, 3600],
  ["in bedtime", bedtime, state("21:00"), place(), "bedtime", "24T06:00", 0],
  ["in bedtime after midnight", bedtime, state("05:59"), place(), "bedtime", "23T06:00", 0],
  ["after bedtime", bedtime, state("06:00"), place(), "limits", null, 15 * 3600],
  ["a free site in bedtime", bedtime, state("22:00"), place({ free: true }), "free", null, null],
  ["time granted in bedtime", bedtime, state("22:00", {}, 15), place(), "granted", null, 900],
  ["time granted before bedtime", bedtime, state("20:50", {}, 15), place(), "granted", null, 900],
  ["a closed half hour", { ...free, hours: closedMorning }, state("06:59"), place(), "hours", "23T07:00", 0],
  [
    "a week without an open hour",
    { ...free, hours: free.hours.map(() => "0".repeat(48)) },
    state("12:00"),
    place(),
    "hours",
    null,
    0,
  ],
  ["a game in lessons", lessons, state("08:00"), game, "school", "23T11:00", 0],
  ["a page in lessons", lessons, state("08:00"), place(), "limits", null, null],
  ["a game before lessons", lessons, state("06:30"), game, "limits", null, 1800],
  ["a day used up", day({ all: 60 }), state("12:00", { all: 3600 }), place(), "budget", "24T00:00", 0],
  ["a day nearly used up", day({ all: 60 }), state("12:00", { all: 3590 }), place(), "limits", null, 10],
  ["no time at all", day({ all: 0 }), state("12:00"), place(), "budget", "24T00:00", 0],
  [
    "all games used up",
    day({ categories: { games: 180 } }),
    state("12:00", { categories: { games: 10800 } }),
    game,
    "category",
    "24T00:00",
    0,
  ],
  [
    "one game used up",
    day({ perGame: 60 }),
    state("12:00", { games: { "play.example": 3600 } }),
    game,
    "game",
    "24T00:00",
    0,
  ],
  [
    "another game",
    day({ perGame: 60 }),
    state("12:00", { games: { "other.example": 3600 } }),
    game,
    "limits",
    null,
    3600,
  ],
  [
    "a site used up",
    day({ sites: [{ site: "a.example", minutes: 1 }] }),
    state("12:00", { sites: { "a.example": 60 } }),
    place({ sites: ["a.example"] }),
    "site",
    "24T00:00",
    0,
  ],
  ["short videos used up", day({ shorts: 20 }), state("12:00", { short: 1200 }), reel, "short", "24T00:00", 0],
  ["other videos then", day({ shorts: 20 }), state("12:00", { short: 1200 }), film, "limits", null, null],
  ["short videos nearly used up", day({ shorts: 20 }), state("12:00", { short: 1190 }), reel, "limits", null, 10],
  ["short videos on a day of an earlier version", day({ shorts: 20 }), state("12:00"), reel, "limits", null, 1200],
  [
    "short videos and their topic used up: what closes more is said",
    day({ shorts: 20, categories: { video: 20 } }),
    state("12:00", { short: 1200, categories: { video: 1200 } }),
    reel,
    "category",
    "24T00:00",
    0,
  ],
  [
    "a budget that time granted outlasts",
    day({ all: 60 }),
    state("12:00", { all: 3000 }, 15),
    place(),
    "granted",
    null,
    900,
  ],
  [
    "a budget that outlasts time granted",
    day({ all: 60 }),
    state("12:00", { all: 0 }, 15),
    place(),
    "granted",
    null,
    3600,
  ],
])("%s", (_name, limits, at, where, by, until, left) => {
  const verdict = timeVerdict(limits, at, where);
  expect(verdict.open ? verdict.by : verdict.closed).toBe(by);
  if (!verdict.open)
    expect(verdict.until === null ? null : new Date(verdict.until).toISOString().slice(8, 16)).toBe(until);
  expect(secondsLeft(limits, at, where)).toBe(left);
});

const late = { ...bedtime, day: { ...free.day, all: 60, shorts: 30 } };

test.each<[string, TimeLimits, TimeState, ReturnType<typeof place>, string | null]>([
  ["nothing set", free, state("12:00"), place(), null],
  ["bedtime comes first", late, state("20:50"), reel, "bedtime 600"],
  ["the day comes first", late, state("12:00", { all: 3000 }), reel, "budget 600"],
  ["short videos come first", late, state("12:00", { all: 60, short: 1500 }), reel, "short 300"],
  ["short videos do not end where there are none", late, state("12:00", { short: 1500 }), film, "budget 3600"],
  ["the day ends what ends at once", late, state("12:00", { all: 3300, short: 1500 }), reel, "budget 300"],
  [
    "a site",
    day({ sites: [{ site: "a.example", minutes: 10 }] }),
    state("12:00"),
    place({ sites: ["a.example"] }),
    "site 600",
  ],
  ["a kind of page", day({ categories: { video: 10 }, all: 60 }), state("12:00"), film, "category video 600"],
  ["one game", day({ categories: { games: 60 }, perGame: 10 }), state("12:00"), game, "game games 600"],
  ["lessons", lessons, state("06:30"), game, "school 1800"],
  ["time granted in bedtime", bedtime, state("22:00", {}, 15), place(), "bedtime 900"],
  ["time granted when short videos are over", late, state("12:00", { short: 1800 }, 15), reel, "short 900"],
  ["a site that never counts", late, state("12:00"), place({ free: true }), null],
])("what ends next: %s", (_name, limits, at, where, said) => {
  const ending = nextEnding(limits, at, where);
  expect(
    ending && [ending.closed, ending.category, ending.seconds].filter((part) => part !== undefined).join(" "),
  ).toBe(said);
});
