import { useState } from "preact/hooks";
import { slotsOfDay, type WeekGrid } from "../../core/time/time-limits.ts";
import { isOpenAt, paintBetween, toggleBetween, type GridCell } from "../../core/time/week-grid.ts";

/** A stroke of painting: it began at a cell, and everything between there and here becomes what that cell became. */
type Stroke = { readonly from: GridCell; readonly grid: WeekGrid; readonly open: boolean };

export type Painting = {
  /** The place that the keyboard stands at. Row -1 are the headings of hours, column -1 those of days. */
  readonly at: GridCell;
  /** A pointer goes on to a cell and paints all from where it began. */
  readonly extend: (to: GridCell) => void;
  /** Switches a cell, or all that a heading stands for. */
  readonly press: (at: GridCell) => void;
  /** The keyboard goes on to a place, and paints on the way or not. */
  readonly move: (to: GridCell, paints: boolean) => void;
};

const lastRow = 6;
const lastColumn = slotsOfDay - 1;

/** The strokes and presses that change a week's hours, wherever they come from: mouse, finger or keys. */
export function usePainting(grid: WeekGrid, onChange: (grid: WeekGrid) => void): Painting {
  const [at, setAt] = useState<GridCell>({ row: 0, column: 0 });
  const [stroke, setStroke] = useState<Stroke | null>(null);
  const paint = ({ from, grid: before, open }: Stroke, to: GridCell) => onChange(paintBetween(before, from, to, open));
  const begin = (from: GridCell) => {
    const fresh = { from, grid, open: !isOpenAt(grid, from) };
    setStroke(fresh);
    setAt(from);
    paint(fresh, from);
  };
  const extend = (to: GridCell) => {
    if (stroke !== null) paint(stroke, to);
  };
  const press = (here: GridCell) => {
    if (isCell(here)) return begin(here);
    setStroke(null);
    setAt(here);
    const [one, other] = cornersOf(here);
    onChange(toggleBetween(grid, one, other));
  };
  const move = (to: GridCell, paints: boolean) => {
    const isStroke = paints && isCell(to) && isCell(at);
    // Keys that paint go on from the cell that was painted last, or from where they stand.
    const going = isStroke ? (stroke ?? { from: at, grid, open: isOpenAt(grid, at) }) : null;
    setStroke(going);
    if (going !== null) paint(going, to);
    setAt(to);
  };
  return { at, extend, press, move };
}

const isCell = ({ row, column }: GridCell) => row >= 0 && column >= 0;

/** What a heading stands for: a day, an hour of all days, or at the corner the whole week. */
function cornersOf({ row, column }: GridCell): readonly [GridCell, GridCell] {
  const rows = row < 0 ? [0, lastRow] : [row, row];
  const columns = column < 0 ? [0, lastColumn] : [column - (column % 2), column - (column % 2) + 1];
  return [
    { row: rows[0]!, column: columns[0]! },
    { row: rows[1]!, column: columns[1]! },
  ];
}

const steps: Readonly<Record<string, (at: GridCell) => GridCell>> = {
  ArrowLeft: ({ row, column }) => ({ row, column: Math.max(-1, column - (row < 0 && column > 1 ? 2 : 1)) }),
  ArrowRight: ({ row, column }) => ({ row, column: Math.min(lastColumn, column + (row < 0 && column >= 0 ? 2 : 1)) }),
  ArrowUp: ({ row, column }) => ({ row: Math.max(-1, row - 1), column }),
  ArrowDown: ({ row, column }) => ({ row: Math.min(lastRow, row + 1), column }),
  Home: ({ row }) => ({ row, column: -1 }),
  End: ({ row }) => ({ row, column: lastColumn }),
};

/** Where a key leads; undefined for one that leads nowhere. A heading of an hour spans two columns and is found by its first. */
export function stepFrom(at: GridCell, key: string): GridCell | undefined {
  const next = steps[key]?.(at);
  return next !== undefined && next.row < 0 && next.column > 0
    ? { row: -1, column: next.column - (next.column % 2) }
    : next;
}
