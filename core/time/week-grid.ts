import { slotsOfDay, weekdays, type Weekday, type WeekGrid } from "./time-limits.ts";

/** A half hour of the week: the row is the day, Monday first, the column the half hour. */
export type GridCell = { readonly row: number; readonly column: number };

export function isOpenAt(grid: WeekGrid, { row, column }: GridCell): boolean {
  return grid[row]?.[column] === "1";
}

/** The grid with every half hour between two corners opened or closed. */
export function paintBetween(grid: WeekGrid, one: GridCell, other: GridCell, open: boolean): WeekGrid {
  const [top, bottom] = [Math.min(one.row, other.row), Math.max(one.row, other.row)];
  const [left, right] = [Math.min(one.column, other.column), Math.max(one.column, other.column)];
  const painted = (open ? "1" : "0").repeat(right - left + 1);
  return grid.map((day, row) =>
    row < top || row > bottom ? day : `${day.slice(0, left)}${painted}${day.slice(right + 1)}`,
  );
}

/** Closes a part of the grid that is open altogether and opens any other: what a heading's press does. */
export function toggleBetween(grid: WeekGrid, one: GridCell, other: GridCell): WeekGrid {
  const opened = paintBetween(grid, one, other, true);
  return isSameGrid(opened, grid) ? paintBetween(grid, one, other, false) : opened;
}

export function isSameGrid(one: WeekGrid, other: WeekGrid): boolean {
  return one.join() === other.join();
}

/** Gives some days the hours of one. */
export function copyDay(grid: WeekGrid, from: Weekday, to: readonly Weekday[]): WeekGrid {
  const hours = grid[from - 1] ?? "";
  return grid.map((day, row) => (to.some((one) => one === row + 1) ? hours : day));
}

/** Minutes of the day; the end of the last span is 1440. */
export type OpenSpan = { readonly from: number; readonly to: number };
export type OpenDays = { readonly days: readonly Weekday[]; readonly spans: readonly OpenSpan[] };

/** The week in few words: neighbouring days with the same hours together, each with its open spans. */
export function openDays(grid: WeekGrid): readonly OpenDays[] {
  const groups: { days: Weekday[]; hours: string }[] = [];
  for (const day of weekdays) {
    const hours = grid[day - 1] ?? "";
    const last = groups.at(-1);
    if (last?.hours === hours) last.days.push(day);
    else groups.push({ days: [day], hours });
  }
  return groups.map(({ days, hours }) => ({ days, spans: openSpans(hours) }));
}

const slotMinutes = (24 * 60) / slotsOfDay;

function openSpans(hours: string): OpenSpan[] {
  return [...hours.matchAll(/1+/g)].map(({ 0: run, index }) => ({
    from: index * slotMinutes,
    to: (index + run.length) * slotMinutes,
  }));
}
