import { expect, test } from "vitest";
import { isStillUnlocked, unlockAt } from "../../../core/pin/unlock.ts";

const minute = 60_000;
const at = (wall: number, steady: number) => ({ now: new Date(1_700_000_000_000 + wall), steady });
const unlock = unlockAt(at(0, 0));

test.each([
  ["at once", at(0, 0), true],
  ["a moment before five minutes are over", at(5 * minute - 1, 5 * minute - 1), true],
  ["after five minutes", at(5 * minute, 5 * minute), false],
  ["hours later, with the clock set back to then", at(minute, 180 * minute), false],
  ["with the clock set back to before it", at(-minute, minute), false],
  ["after a sleep that the steady clock did not see", at(180 * minute, minute), false],
])("an accepted PIN %s", (_when, moment, holds) => {
  expect(isStillUnlocked(unlock, moment)).toBe(holds);
});
