import { expect, test } from "vitest";
import { sights, type Sight } from "../../../core/privacy/parents-sight.ts";
import { isSeen, things } from "../../../core/privacy/seen-things.ts";

test.each<[Sight, string[]]>([
  ["counts", ["time", "number", "asks", "reports"]],
  ["categories", ["time", "number", "asks", "reports", "topics"]],
  ["names", ["time", "number", "asks", "reports", "topics", "names"]],
])("with %s parents see %j and nothing else", (sight, seen) => {
  expect(things.filter((thing) => isSeen(thing, sight))).toEqual(seen);
});

test.each(sights)("with %s nobody sees what was visited, searched or written", (sight) => {
  expect([isSeen("visits", sight), isSeen("typing", sight)]).toEqual([false, false]);
});
