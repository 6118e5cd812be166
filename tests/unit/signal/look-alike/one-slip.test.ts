import fc from "fast-check";
import { expect, test } from "vitest";
import { isOneSlip } from "../../../../core/signal/look-alike/one-slip.ts";
import { runs } from "../../../runs.ts";

/** Every name one slip away, made instead of measured. */
function slipsOf(name: string): Set<string> {
  const letters = [..."abc"];
  const places = Array.from({ length: name.length + 1 }, (_, at) => [name.slice(0, at), name.slice(at)] as const);
  const slips = places.flatMap(([before, after]) => [
    ...letters.map((letter) => before + letter + after),
    ...(after === "" ? [] : [before + after.slice(1), ...letters.map((letter) => before + letter + after.slice(1))]),
    ...(after.length < 2 ? [] : [before + after[1]! + after[0]! + after.slice(2)]),
  ]);
  return new Set(slips.filter((slip) => slip !== name));
}

test("one slip is one letter more, less or other, or two neighbours that changed places", () => {
  const name = fc.string({ unit: fc.constantFrom("a", "b", "c"), minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(name, name, (a, b) => {
      expect(isOneSlip(a, b)).toBe(slipsOf(a).has(b));
    }),
    runs(3000),
  );
});
