import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { expect, test } from "vitest";
import { readReport } from "../../../core/report/read-report.ts";
import { reportVersion } from "../../../core/report/report.ts";

const folder = resolve(import.meta.dirname, "../../examples/report");
const example = (name: string): Record<string, unknown> => JSON.parse(readFileSync(resolve(folder, name), "utf8"));
const examples = readdirSync(folder).toSorted();

test("every version has a frozen example", () => {
  expect(examples).toEqual(Array.from({ length: reportVersion }, (_, at) => `v${at + 1}.json`));
});

test.each(examples)("%s becomes a report of today", (name) => {
  const { chosen: _, ...today } = example(`v${reportVersion}.json`);
  expect(readReport(example(name))).toMatchObject(today);
});

test.each([
  ["nothing", undefined],
  ["a word", "report"],
  ["an empty object", {}],
  ["a version to come", { ...example(`v${reportVersion}.json`), version: reportVersion + 1 }],
  ["a report without its address", { ...example("v1.json"), address: undefined }],
  ["a report that carries more", { ...example("v1.json"), title: "Lan" }],
])("%s is no report", (_what, raw) => {
  expect(readReport(raw)).toBeUndefined();
});
