import { expect, test } from "vitest";
import { readContent, writeContent } from "../../../core/sync/slot-content.ts";
import { syncedOf, tierOn } from "../../../core/sync/synced-of.ts";
import { noon, stored } from "../support.ts";

const content = { system: "win", at: noon.getTime(), limits: syncedOf(stored(), tierOn(noon, "7-9"), noon) };
const written = (part: object) => JSON.stringify({ ...content, ...part });

test("what a slot holds is read as it was written", () => {
  expect(readContent(writeContent(content))).toEqual({ ok: true, content });
});

test.each([
  ["no JSON", "{", "damaged"],
  ["null", "null", "damaged"],
  ["a system that is a story", written({ system: "<img src=x>" }), "damaged"],
  ["limits of a newer version", written({ limits: { version: 2, children: 5 } }), "newer"],
  ["limits that are none", written({ limits: { version: 1 } }), "damaged"],
  ["a tier that nobody knows", writeContent(content).replace("7-9", "99"), "damaged"],
])("%s is refused", (_name, text, why) => {
  expect(readContent(text)).toEqual({ ok: false, why });
});
