import { expect, test } from "vitest";
import { askState, newestFor, type AskState } from "../../../core/ask/ask-state.ts";
import type { Ask, Want } from "../../../core/ask/ask.ts";

const at = new Date(2026, 10, 22, 20, 0).getTime();
const minute = 60_000;
const site: Want = { what: "site", site: "tro-choi.example" };
const time: Want = { what: "time", minutes: 30 };
const ask = (want: Want, answer: Partial<NonNullable<Ask["answer"]>> | null): Ask => ({
  id: "00000000-0000-4000-8000-000000000000",
  child: "2",
  want,
  reason: null,
  words: "",
  askedAt: at - minute,
  answer: answer && { says: "no", words: "", at, ...answer },
});

test.each<[string, Ask, number, AskState]>([
  ["an ask without an answer waits", ask(site, null), 0, { at: "waiting" }],
  ["a no stays a no", ask(site, {}), 600, { at: "no" }],
  [
    "a quarter holds to its end",
    ask(site, { says: "quarter" }),
    14,
    { at: "yes", until: at + 15 * minute, once: false },
  ],
  ["and not a moment longer", ask(site, { says: "quarter" }), 15, { at: "over" }],
  ["once lasts an hour at most", ask(site, { says: "once" }), 59, { at: "yes", until: at + 60 * minute, once: true }],
  ["always has no end", ask(site, { says: "always" }), 100_000, { at: "yes", until: null, once: false }],
  [
    "time is given from the answer on",
    ask(time, { says: "once" }),
    29,
    { at: "yes", until: at + 30 * minute, once: false },
  ],
  ["time ends", ask(time, { says: "once" }), 30, { at: "over" }],
  ["what was taken back holds no more", ask(site, { says: "always", ended: "taken" }), 1, { at: "taken" }],
  ["what was closed holds no more", ask(site, { says: "once", ended: "closed" }), 1, { at: "closed" }],
])("%s", (_title, one, minutes, state) => {
  expect(askState(one, new Date(at + minutes * minute))).toEqual(state);
});

test("the newest ask for the same thing is the first of its kind", () => {
  const [other, first, older] = [ask({ what: "site", site: "khac.example" }, null), ask(site, null), ask(site, {})];
  expect(newestFor([other, first, older], site)).toBe(first);
  expect(newestFor([other], time)).toBeNull();
});
