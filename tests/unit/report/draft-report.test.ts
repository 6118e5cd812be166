import * as v from "valibot";
import { expect, test } from "vitest";
import { draftReport } from "../../../core/report/draft-report.ts";
import { reportSchema } from "../../../core/report/report.ts";
import { judge } from "../../../core/verdict/judge.ts";
import { address, limits, match, noon } from "../support.ts";

const around = {
  id: "3b241101-e2bb-4255-8caf-4136c566a962",
  extension: "0.1.0",
  lists: "abc",
  language: "vi",
  detail: "path",
  now: noon,
} as const;

test("a report is an address, our verdict and a day, and nothing of the child", () => {
  const page = address("https://child@site.example:8443/room/7?token=secret#me");
  const verdict = judge(page, [match("adult", "site.example", "curated-adult")], [], limits(), noon);
  const report = draftReport(verdict, page, "harmful", around);
  expect(report).toEqual({
    version: 2,
    id: around.id,
    kind: "harmful",
    address: "https://site.example/room/7",
    detail: "path",
    category: "adult",
    verdict: { treatment: "block", reason: "category", list: "curated-adult" },
    extension: "0.1.0",
    lists: "abc",
    language: "vi",
    day: "2026-11-21",
  });
  expect(v.is(reportSchema, report)).toBe(true);
});

test.each(["host", "path", "full"] as const)("it carries the address as far as %s goes, and says so", (detail) => {
  const page = address("https://site.example/watch?v=abc");
  const report = draftReport(judge(page, [], [], limits(), noon), page, "harmful", { ...around, detail });
  const kept = { host: "/", path: "/watch", full: "/watch?v=abc" }[detail];
  expect(report).toMatchObject({ detail, address: `https://site.example${kept}` });
});

test("what the report does not name is refused", () => {
  const page = address("https://site.example/");
  const report = draftReport(judge(page, [], [], limits(), noon), page, "harmful", around);
  for (const extra of ["title", "child", "name", "time", "text"]) {
    expect(v.is(reportSchema, { ...report, [extra]: "x" })).toBe(false);
  }
});
