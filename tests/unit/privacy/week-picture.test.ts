import { describe, expect, test } from "vitest";
import { addDays, coarsenRows, dayRow, firstKeptDay, type DayRow } from "../../../core/privacy/day-row.ts";
import { sights, type Sight } from "../../../core/privacy/parents-sight.ts";
import { weekPicture } from "../../../core/privacy/week-picture.ts";

const today = "2026-11-22";
const visit = (day: string, site: string, count = 1, event: DayRow["event"] = "blocked") =>
  dayRow({ child: "1", day, event, category: "gambling", site, count }, "names");

describe("a row", () => {
  test.each<[Sight, string | null, string]>([
    ["names", "gambling", "cuoc.example"],
    ["categories", "gambling", ""],
    ["counts", null, ""],
  ])("with %s keeps category %j and site %j", (sight, category, site) => {
    expect(dayRow(visit(today, "cuoc.example"), sight)).toMatchObject({ category, site, count: 1 });
  });

  test.each(sights)("of another child or day stays apart with %s", (sight) => {
    const rows = [
      visit(today, "a.example"),
      { ...visit(today, "a.example"), child: "2" },
      visit("2026-11-21", "a.example"),
    ];
    expect(coarsenRows(rows, sight)).toHaveLength(3);
  });

  test("of a name melts into its category's when the child has grown older", () => {
    const rows = coarsenRows([visit(today, "a.example", 2), visit(today, "b.example", 3)], "categories");
    expect(rows).toEqual([expect.objectContaining({ site: "", count: 5 })]);
  });
});

test("days are counted over months, leap days and the change of clocks", () => {
  expect(addDays("2028-02-28", 1)).toBe("2028-02-29");
  expect(addDays("2026-03-29", 1)).toBe("2026-03-30");
  expect(firstKeptDay("2026-03-01")).toBe("2026-01-31");
});

describe("a week's picture", () => {
  const rows = [
    visit(today, "a.example", 2),
    visit("2026-11-20", "a.example"),
    visit("2026-11-20", "b.example"),
    visit("2026-11-20", "b.example", 4, "asked"),
    visit("2026-11-10", "a.example", 30),
  ];
  const times = [
    { day: today, all: 600, categories: { games: 60 }, short: 120 },
    { day: "2026-11-10", all: 900, categories: {} },
    { day: "2026-11-09", all: 900, categories: {} },
    { day: "2026-11-08", all: 900, categories: {} },
  ];

  test("has seven days that end today", () => {
    const { days } = weekPicture(rows, times, "names", today);
    expect(days.map(({ day }) => day)).toEqual([16, 17, 18, 19, 20, 21, 22].map((day) => `2026-11-${day}`));
    expect(days[6]).toEqual({ day: today, seconds: 600, categories: { games: 60 }, short: 120, blocked: 2, asked: 0 });
    expect(days[4]).toMatchObject({ blocked: 2, asked: 4, seconds: 0, short: 0 });
  });

  test("tells what was kept from the child, most often first", () => {
    const { blocked } = weekPicture(rows, times, "names", today);
    expect(blocked.map(({ site, count }) => [site, count])).toEqual([
      ["a.example", 3],
      ["b.example", 1],
    ]);
  });

  test("names no site and no category where parents see counts", () => {
    const picture = weekPicture(rows, times, "counts", today);
    expect(JSON.stringify(picture)).not.toMatch(/example|gambling|games/);
    expect(picture.blocked).toEqual([expect.objectContaining({ count: 4 })]);
    expect(picture.days.map(({ short }) => short)).toEqual([0, 0, 0, 0, 0, 0, 0]);
  });

  test("compares with the child's own earlier days", () => {
    expect(weekPicture(rows, times, "names", today).usual).toEqual({ seconds: 900, blocked: 10 });
  });

  test("compares with nothing while there are fewer than three earlier days", () => {
    expect(weekPicture(rows, times.slice(0, 2), "names", today).usual).toBeNull();
  });
});
