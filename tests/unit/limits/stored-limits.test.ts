import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { newChild } from "../../../core/limits/child.ts";
import { readStoredLimits } from "../../../core/limits/migrations.ts";
import { freshLimits, limitsVersion } from "../../../core/limits/stored-limits.ts";

const folder = new URL("../../examples/limits/", import.meta.url);
const versions = Array.from({ length: limitsVersion }, (_, index) => index + 1);

test("every released version has its frozen example", () => {
  expect(readdirSync(folder).toSorted()).toEqual(versions.map((version) => `v${version}.json`));
});

test.each(versions)("limits of version %i are read, nothing lost", (version) => {
  const read = readStoredLimits(JSON.parse(readFileSync(new URL(`v${version}.json`, folder), "utf8")));
  expect(read).toMatchSnapshot();
  expect(read.ok).toBe(true);
});

test.each([
  ["of a newer version", { ...freshLimits, version: limitsVersion + 1 }, "newer"],
  ["without a version", { child: {} }, "unreadable"],
  ["with a wrong value", { ...freshLimits, children: [{ ...newChild("1"), tier: "7-10" }] }, "unreadable"],
  ["that are not an object", "7-9", "unreadable"],
  ["that are nothing", null, "unreadable"],
])("limits %s are refused", (_name, raw, why) => {
  expect(readStoredLimits(raw)).toEqual({ ok: false, why });
});
