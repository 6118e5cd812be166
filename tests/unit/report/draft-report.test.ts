import * as v from "valibot";
import { expect, test } from "vitest";
import { cutSecrets } from "../../../core/report/cut-secrets.ts";
import { draftReport } from "../../../core/report/draft-report.ts";
import { reportSchema } from "../../../core/report/report.ts";
import { judge } from "../../../core/verdict/judge.ts";
import { address, limits, match, noon } from "../support.ts";

const around = {
  id: "3b241101-e2bb-4255-8caf-4136c566a962",
  extension: "0.1.0",
  lists: "abc",
  language: "vi",
  now: noon,
} as const;

test("a report is an address, our verdict and a day, and nothing of the child", () => {
  const page = address("https://child@site.example:8443/room/7?token=secret#me");
  const verdict = judge(page, [match("adult", "site.example", "curated-adult")], [], limits(), noon);
  const report = draftReport(verdict, page, "harmful", around);
  expect(report).toEqual({
    version: 1,
    id: around.id,
    kind: "harmful",
    address: "https://site.example/room/7",
    category: "adult",
    verdict: { treatment: "block", reason: "category", tier: "7-9", list: "curated-adult" },
    extension: "0.1.0",
    lists: "abc",
    language: "vi",
    day: "2026-11-21",
  });
  expect(v.is(reportSchema, report)).toBe(true);
});

test.each([
  ["/user/lan.nguyen@mail.example/photos", "/user/…/photos"],
  ["/user/lan%40mail.example", "/user/…"],
  ["/call/0912345678/now", "/call/…/now"],
  ["/reset/9f86d081884c7d659a2feaa0c55ad015", "/reset/…"],
  ["/s/eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0In0", "/s/…"],
  ["/bad%", "/bad%"],
  ["/truyen-tranh/chuong-12", "/truyen-tranh/chuong-12"],
])("in the path %s a secret is cut", (path, kept) => {
  expect(cutSecrets("https", "site.example", path)).toBe(`https://site.example${kept}`);
});

test("a very long path is cut short", () => {
  expect(cutSecrets("https", "site.example", `/${"a/".repeat(500)}`).length).toBeLessThan(240);
});
