import { test } from "vitest";
import { rows, type TrickId } from "./rows.ts";

/** A test of one row of the table, named by it. `variant` tells tests of one trick apart. */
export function trick(id: TrickId, play: () => Promise<void>, variant = ""): void {
  const { row, trick: words } = rows[id];
  test(`${row} ${words}${variant === "" ? "" : ` (${variant})`} does not get through`, async ({ task }) => {
    // The score is made of these marks.
    Object.assign(task.meta, { trick: id });
    await play();
  });
}
