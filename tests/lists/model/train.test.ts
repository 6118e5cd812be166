import { expect, test } from "vitest";
import { sumsOf } from "../../../core/signal/host/name-model.ts";
import { unpackNameModel } from "../../../core/signal/host/unpack-name-model.ts";
import { learnPieces } from "../../../scripts/model/train/learn-pieces.ts";
import { packNameModel } from "../../../scripts/model/train/pack-name-model.ts";
import { createRandom } from "../../../scripts/model/train/random.ts";
import type { Taught } from "../../../scripts/model/train/samples.ts";

/** Three hundred names of each kind, of syllables that mean nothing. */
function madeUp(): Taught[] {
  const random = createRandom(7);
  const syllables = "ba do ki lu me na po ra su ti vo ze".split(" ");
  const word = () => [1, 2, 3].map(() => random.pick(syllables)).join("");
  const about = (marked: string, of: Taught["about"]) =>
    Array.from({ length: 300 }, () => ({ host: `${word()}${marked}${word()}.example`, about: of }));
  return [...about("", null), ...about("fruit", "adult"), ...about("99wood", "gambling")];
}

const trained = (seed: number) => packNameModel(learnPieces(madeUp(), 40, seed));

test("the same names and seed make the same bytes, another seed makes others", () => {
  expect(trained(1)).toEqual(trained(1));
  expect(trained(2)).not.toEqual(trained(1));
});

test("what tells names apart is learnt, and nothing from what is in all of them", () => {
  const model = unpackNameModel(trained(1));
  const sums = (host: string) => sumsOf(model, host);
  expect(sums("kilufruitsuti.example").adult).toBeGreaterThan(0);
  expect(sums("kilufruitsuti.example").gambling).toBeLessThan(0);
  expect(sums("navo42woodzeti.example").gambling).toBeGreaterThan(0);
  expect(sums("navo-vo-zeti.example").adult).toBeLessThan(0);
  expect(sums("navo-vo-zeti.example").gambling).toBeLessThan(0);
});
