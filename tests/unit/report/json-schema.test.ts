import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { reportJsonSchema, reportSchemaPath } from "../../../scripts/report/json-schema.ts";

test("docs/report.schema.json is what reports are parsed with", () => {
  const written: unknown = JSON.parse(readFileSync(reportSchemaPath, "utf8"));
  expect(written, "Run `node scripts/report-schema.ts`, then `npm run format`").toEqual(reportJsonSchema());
});

test("nothing but what is named there may stand in a report", () => {
  expect(reportJsonSchema()).toMatchObject({ additionalProperties: false });
});
