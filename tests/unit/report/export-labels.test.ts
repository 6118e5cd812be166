import { expect, test } from "vitest";
import { exportLabels } from "../../../core/report/export-labels.ts";
import { sampleReport } from "./sample-report.ts";

const harmful = sampleReport({ kind: "harmful", chosen: "money", category: null });
const mistaken = sampleReport({ kind: "wrong-block", address: "https://b.example/bai" });

test("each report is a line: the page, what people said, what we did", () => {
  const lines = exportLabels([harmful, mistaken]).trimEnd().split("\n");
  expect(lines.map((line) => JSON.parse(line))).toMatchObject([
    { address: harmful.address, label: "harmful", chosen: "money", category: null },
    {
      address: mistaken.address,
      label: "fine",
      reason: mistaken.verdict.reason,
      treatment: mistaken.verdict.treatment,
    },
  ]);
});

test("no line says who, when or which report", () => {
  const text = exportLabels([harmful, mistaken]);
  for (const { id, day } of [harmful, mistaken]) {
    expect(text).not.toContain(id);
    expect(text).not.toContain(day);
  }
  expect(exportLabels([])).toBe("");
});
