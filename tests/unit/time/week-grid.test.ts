import { expect, test } from "vitest";
import { openHours, type WeekGrid } from "../../../core/time/time-limits.ts";
import { copyDay, openDays, paintBetween, toggleBetween, type GridCell } from "../../../core/time/week-grid.ts";

const at = (row: number, column: number): GridCell => ({ row, column });
const words = (grid: WeekGrid) =>
  openDays(grid).map(
    ({ days, spans }) => `${days.join("")}: ${spans.map(({ from, to }) => `${from / 60}-${to / 60}`).join(", ")}`,
  );
const closedAtNoon = paintBetween(openHours, at(0, 24), at(0, 25), false);

test.each<[string, WeekGrid, string[]]>([
  ["the open week", openHours, ["1234567: 0-24"]],
  ["nights closed", paintBetween(openHours, at(0, 42), at(6, 47), false), ["1234567: 0-21"]],
  ["a stroke drawn backwards", paintBetween(openHours, at(4, 11), at(0, 0), false), ["12345: 6-24", "67: 0-24"]],
  ["a half hour", paintBetween(openHours, at(2, 17), at(2, 17), false), ["12: 0-24", "3: 0-8.5, 9-24", "4567: 0-24"]],
  ["a day closed by its heading", toggleBetween(openHours, at(6, 0), at(6, 47)), ["123456: 0-24", "7: "]],
  ["a day with a gap, by its heading", toggleBetween(closedAtNoon, at(0, 0), at(0, 47)), ["1234567: 0-24"]],
  [
    "one day's hours given to others",
    copyDay(closedAtNoon, 1, [2, 7]),
    ["12: 0-12, 13-24", "3456: 0-24", "7: 0-12, 13-24"],
  ],
])("the week says %s in words", (_name, grid, said) => {
  expect(words(grid)).toEqual(said);
  expect(grid.every((day) => /^[01]{48}$/.test(day))).toBe(true);
});
