import { expect, test } from "vitest";
import { answerWords, openWords } from "../../components/ask/ask-words.ts";
import { answersFor } from "../../core/ask/grant.ts";

const strings = { t: (key: string, ...words: readonly string[]) => [key, ...words].join(" ") };
const film = "youtube.com/watch?v=abcdefghijk";

test.each([
  ["a site", "vidu.example", "blocked.parents.choose vidu.example", "ask.answer.always"],
  ["a film", film, `blocked.parents.approve ${film}`, "ask.approve"],
])("a parent who opens %s is asked for how long only where there is a choice", (_what, site, question, always) => {
  const answers = answersFor(null, site);
  expect(openWords(site, answers, strings)).toBe(question);
  expect(answerWords("always", answers, null, strings)).toBe(always);
});

test("minutes that were asked for are given by their number", () => {
  expect(answerWords("once", ["once", "today", "no"], 30, strings)).toBe("time.minutes 30");
  expect(answerWords("once", ["once", "always"], null, strings)).toBe("ask.answer.once");
});
