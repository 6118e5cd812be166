import { expect, test } from "vitest";
import { guessKey } from "../../components/blocked/child-words.ts";
import { evidencePlaces } from "../../core/signal/signal.ts";
import { noticeWords, veilWords } from "../../platform/veil-words.ts";
import type { TierId } from "../../core/tier/tiers.ts";
import { timeOver } from "../e2e/pages-harness/ask-samples.ts";
import { verdictView } from "../e2e/pages-harness/samples.ts";

const keys = { language: "vi", t: (key: string) => key } as const;

test.each(evidencePlaces)("what is guessed by a %s says that it is a guess", (place) => {
  const view = { ...verdictView("10-12", "gambling", "vi"), place };
  const key = `guess.${place.replace("-", "_")}`;
  expect(veilWords(view, keys).reason).toBe(`category.gambling.child ${key}`);
  expect(guessKey(view)).toBe(key);
  expect(guessKey({ ...view, tier: "7-9" })).toBeNull();
});

test("a name like another's names the real one", () => {
  const view = { ...verdictView("10-12", "scam", "vi"), place: "look-alike" as const, original: "ngan-hang.example" };
  const t = (key: string, word = "") => `${key} ${word}`.trim();
  expect(veilWords(view, { language: "vi", t }).reason).toMatch(/veil\.original ngan-hang\.example$/);
});

test.each([
  ["an hour", { ...timeOver("vi"), treatment: "blur" }],
  ["a parent", { ...verdictView("10-12", null, "vi"), treatment: "blur" }],
] as const)("words of distress bring help first, and no way on, where %s veils the page", (_who, view) => {
  const words = veilWords({ ...view, offersHelp: true }, keys);
  expect(words).toMatchObject({ title: "veil.help_first.middle", first: "help.line", help: "help.sad.title", on: "" });
  expect(words.back).not.toBe("");
  expect(veilWords(view, keys).first).toBe("");
});

test("where the words of distress are all there is, one may go on from ten on", () => {
  const of = (tier: TierId) =>
    veilWords({ ...verdictView(tier, "self-harm", "vi"), treatment: "blur", reason: "signal", offersHelp: true }, keys)
      .on;
  expect([of("7-9"), of("10-12"), of("16-17")]).toEqual(["", "veil.help_first.on", "veil.help_first.on"]);
});

test("what a list says is no guess", () => {
  const view = verdictView("10-12", "gambling", "vi");
  expect(veilWords(view, keys).reason).toBe("category.gambling.child");
  expect(guessKey(view)).toBeNull();
});

test.each([
  ["budget", "", "time.opens_later"],
  ["bedtime", "06:00", "time.opens_at 06:00"],
  ["short", "", "time.short_later"],
] as const)("where time is over by %s, a page says when it opens again", (closed, opensAt, reason) => {
  const view = { ...verdictView("10-12", "video", "vi"), over: { closed, opensAt } };
  const t = (key: string, word = "") => `${key} ${word}`.trim();
  expect(veilWords(view, { language: "vi", t })).toMatchObject({ title: `time.over.${closed}`, reason, back: "" });
});

test("a warning says what ends, and of which kind of page", () => {
  const t = (key: string, ...words: readonly string[]) => [key, ...words].join(" ");
  const ending = { about: "left", minutes: 5, seconds: 290 } as const;
  const said = [
    noticeWords({ ...ending, closed: "short" }, { language: "vi", t }),
    noticeWords({ ...ending, closed: "category", category: "self-harm" }, { language: "vi", t }),
    noticeWords({ ...ending, closed: "game", category: "games" }, { language: "vi", t }),
    noticeWords({ about: "rest", minutes: 30 }, { language: "vi", t }),
  ];
  expect(said).toEqual([
    "time.ends.short 5",
    "time.ends.category 5 category.self_harm.name",
    "time.ends.game 5",
    "time.rest 30",
  ]);
});
