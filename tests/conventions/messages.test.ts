import { expect, test } from "vitest";
import { rankNeeded } from "../../platform/messages/ranks.ts";
import { read } from "./support/sources.ts";

/** What a content script on any page may ask for. Whoever adds one here has thought about a hostile page sending it. */
const openToPages = [
  "verdict:get",
  "veil:view",
  "veil:leave",
  "results:judge",
  "results:words",
  "results:parts",
  "help:open",
  "sight:open",
  "page:evidence",
  "film:makers",
  "report:press",
  "report:undo",
  "ask:press",
  "time:tick",
  "time:parent",
  "pictures:begin",
  "pictures:judge",
];

/** What only somebody who knows the PIN may send. */
const behindThePin = [
  "pin:change",
  "recovery:renew",
  "time:grant",
  "pause:begin",
  "week:read",
  "days:read",
  "days:delete",
  "inbox:read",
  "inbox:done",
  "inbox:delete",
  "inbox:confirm",
  "inbox:send",
  "endpoint:test",
  "asks:read",
  "asks:answer",
  "asks:delete",
  "device:evidence",
];

const ofRank = (rank: string) =>
  Object.entries(rankNeeded).flatMap(([name, needed]) => (needed === rank ? [name] : []));

test("every message of the protocol has a rank", () => {
  const [, protocol = ""] =
    /export type Protocol = \{([\s\S]*?)\n\};/.exec(read("platform/messages/protocol.ts")) ?? [];
  const messages = [...protocol.matchAll(/^ {2}"([a-z:-]+)":/gm)].map(([, name]) => name);
  expect(messages.length).toBeGreaterThan(10);
  expect(messages.toSorted()).toEqual(Object.keys(rankNeeded).toSorted());
});

test("web pages may send only what was thought through", () => {
  const added = ofRank("page").filter((name) => !openToPages.includes(name));
  expect(
    added,
    "A page's content script can be made to send this by nobody but us; say so in messages.test.ts",
  ).toEqual([]);
});

test("what needs the PIN keeps needing it", () => {
  expect(
    behindThePin.filter((name) => !ofRank("unlocked").includes(name)),
    "A child could send this now",
  ).toEqual([]);
});
