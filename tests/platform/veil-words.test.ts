import { expect, test } from "vitest";
import { guessKey } from "../../components/blocked/child-words.ts";
import { evidencePlaces } from "../../core/signal/signal.ts";
import { veilWords } from "../../platform/veil-words.ts";
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

test("what a list says is no guess", () => {
  const view = verdictView("10-12", "gambling", "vi");
  expect(veilWords(view, keys).reason).toBe("category.gambling.child");
  expect(guessKey(view)).toBeNull();
});
