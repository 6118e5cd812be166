import { describe, expect, test } from "vitest";
import { createNameGuesser } from "../../../../core/signal/host/create-name-guesser.ts";
import { hostSignals } from "../../../../core/signal/host/host-signals.ts";
import { sumsOf } from "../../../../core/signal/host/name-model.ts";
import { eachPiece } from "../../../../core/signal/host/name-pieces.ts";
import { unpackNameModel } from "../../../../core/signal/host/unpack-name-model.ts";
import { noNames } from "../../../../core/signal/name-reader.ts";
import { packNameModel } from "../../../../scripts/model/train/pack-name-model.ts";

/** A model made by hand: `mango` is telling, `kiwi` a little, `tango` speaks against it; `plum` is another trade's. */
const thresholds = { caution: { adult: 30, gambling: 30 }, block: { adult: 60, gambling: 60 } };
const file = packNameModel(
  {
    pieces: [
      { piece: numberOf("mango"), adult: 0, gambling: 5 },
      { piece: numberOf("mang"), adult: 0, gambling: 1 },
      { piece: numberOf("tango"), adult: 0, gambling: -4 },
      { piece: numberOf("kiwi"), adult: 0, gambling: 2.5 },
      { piece: numberOf("plum"), adult: 3.5, gambling: -2 },
    ],
    before: { adult: -1, gambling: -1 },
    names: 5,
  },
  thresholds,
);
const model = unpackNameModel(file);
const none = { block: "(?!)", caution: "(?!)", harmless: "(?!)" };
const words = { adult: none, gambling: { ...none, harmless: "mangochutney" } };
const guess = createNameGuesser(model, words);

function numberOf(text: string): number {
  let number = -1;
  eachPiece(text, (piece, from, to) => {
    if (to - from === text.length) number = piece;
  });
  return number;
}

describe("a model in its file", () => {
  test("comes out as it went in, a sixteenth the smallest step", () => {
    expect(sumsOf(model, "mango.example")).toEqual({ adult: -16, gambling: -16 + 80 + 16 });
    expect(sumsOf(model, "plum.example")).toEqual({ adult: -16 + 56, gambling: -16 - 32 });
    expect(model.thresholds).toEqual(thresholds);
    expect(model.placeOf(numberOf("apple"))).toBe(-1);
  });

  test.each([
    ["empty", new Uint8Array(), "not a name model"],
    ["cut short", file.slice(0, -1), "the name model is cut short"],
    ["another file", new TextEncoder().encode(JSON.stringify({ format: 1 })), "not a name model"],
  ])("is refused: %s", (_how, bytes, why) => {
    expect(() => unpackNameModel(bytes)).toThrow(why);
  });

  test("weights of more than eight are cut, none turns over", () => {
    const heavy = {
      pieces: [{ piece: numberOf("mango"), adult: 20, gambling: -20 }],
      before: { adult: 0, gambling: 0 },
      names: 1,
    };
    expect(sumsOf(unpackNameModel(packNameModel(heavy)), "mango.example")).toEqual({ adult: 127, gambling: -127 });
  });
});

test.each([
  ["kiwi-kiwi.example", [{ category: "gambling", level: "block", word: "kiwi" }]],
  ["kiwi-plum.example", [{ category: "adult", level: "caution", word: "plum" }]],
  ["mango.example", [{ category: "gambling", level: "block", word: "mango" }]],
  ["m-a-ngo.example", [{ category: "gambling", level: "block", word: "m-a-ngo" }]],
  ["plums.example", [{ category: "adult", level: "caution", word: "plum" }]],
  ["tangomango.example", []],
  ["apple.example", []],
  ["mangochutney.example", []],
  ["stop-mango.example", []],
  ["mango-addiction-help.example", []],
  ["123456.mango.example", []],
] as const)("%s: %j", (hostname, found) => {
  expect(guess(hostname)).toEqual(found);
});

describe("words and guesses", () => {
  const hear = (hostname: string, level: "caution" | "block", guessed: "caution" | "block") =>
    hostSignals(
      { scheme: "https", hostname, port: "", path: "/", query: "" },
      {
        ...noNames,
        findWords: () => [{ category: "gambling", level, word: "word" }],
        guessWords: () => [{ category: "gambling", level: guessed, word: "guess" }],
      },
    ).map((signal) => [signal.level, signal.evidence, signal.place]);

  test.each([
    ["caution", "caution", [["caution", "word", "name"]]],
    ["block", "block", [["block", "word", "name"]]],
    [
      "caution",
      "block",
      [
        ["caution", "word", "name"],
        ["block", "guess", "name"],
      ],
    ],
  ] as const)("a word for %s and a guess for %s", (level, guessed, signals) => {
    expect(hear("any.example", level, guessed)).toEqual(signals);
  });

  test("nobody guesses about schools and states", () => {
    expect(hear("mango.edu.vn", "block", "block")).toEqual([]);
  });
});
