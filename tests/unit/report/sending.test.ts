import * as v from "valibot";
import { describe, expect, test } from "vitest";
import { backOff, longestHoldMs, readRetryAfter } from "../../../core/report/back-off.ts";
import { coarsenReport } from "../../../core/report/coarsen-report.ts";
import { endpointSchema, reportRules } from "../../../core/report/endpoint.ts";
import { readAnswer } from "../../../core/report/read-answer.ts";
import { batchOf } from "../../../core/report/report-batch.ts";
import { sampleReport } from "./sample-report.ts";

const second = 1000;
const minute = 60 * second;
const now = Date.parse("2026-11-21T12:00:00Z");

describe("waiting", () => {
  test.each([
    [1, 15 * second],
    [2, 30 * second],
    [5, 4 * minute],
    [50, 6 * 60 * minute],
  ])("after %i failures is about %i ms, and never the same for all", (failures, about) => {
    expect(backOff(failures, true, 0)).toBe(about / 2);
    expect(backOff(failures, true, 0.999)).toBeCloseTo(1.5 * about, -5);
  });

  test("is short as long as nobody was heard: the cable may be in again", () => {
    expect(backOff(50, false, 0.5)).toBe(15 * minute);
  });

  test.each([
    ["120", 120 * second],
    [" 0 ", 0],
    ["Sat, 21 Nov 2026 12:02:00 GMT", 2 * minute],
    ["Sat, 21 Nov 2026 11:00:00 GMT", 0],
    ["99999999999", longestHoldMs],
    ["Sat, 21 Nov 2099 11:00:00 GMT", longestHoldMs],
    ["soon", null],
    ["", null],
    [null, null],
    ["-5", null],
  ])("is what Retry-After %s says: %s", (header, wait) => {
    expect(readRetryAfter(header, now)).toBe(wait);
  });
});

describe("an answer", () => {
  const answer = (status: number, part: object = {}) => ({ status, retryAfter: null, type: null, ...part });
  test.each([
    [200, 2, { means: "arrived" }],
    [202, 2, { means: "arrived" }],
    [204, 2, { means: "arrived" }],
    [0, 2, { means: "later", trouble: "elsewhere" }],
    [301, 2, { means: "later", trouble: "elsewhere" }],
    [308, 2, { means: "later", trouble: "elsewhere" }],
    [400, 2, { means: "apart" }],
    [400, 1, { means: "give-up", reason: "refused" }],
    [413, 2, { means: "apart" }],
    [413, 1, { means: "give-up", reason: "too-large" }],
    [401, 1, { means: "later", trouble: "unwelcome" }],
    [404, 1, { means: "later", trouble: "unwelcome" }],
    [429, 1, { means: "later", trouble: "busy" }],
    [500, 1, { means: "later", trouble: "busy" }],
    [503, 1, { means: "later", trouble: "busy" }],
  ])("of %i to %i reports is understood", (status, size, meaning) => {
    expect(readAnswer(answer(status), size, now)).toMatchObject(meaning);
  });

  test("that is a page for people comes from somebody else", () => {
    expect(readAnswer(answer(200, { type: "text/html; charset=utf-8" }), 1, now)).toMatchObject({
      trouble: "elsewhere",
    });
  });

  test("that asks for time gets it", () => {
    expect(readAnswer(answer(429, { retryAfter: "7" }), 1, now)).toMatchObject({ waitMs: 7 * second });
  });

  test("that never came is tried again", () => {
    expect(readAnswer(undefined, 1, now)).toMatchObject({ means: "later", trouble: "unheard" });
  });
});

describe("an endpoint", () => {
  const key = `B${"a".repeat(86)}`;
  test.each([
    [{ url: "https://bao.truong.example/nhan" }, true],
    [{ url: "https://bao.truong.example:8443/nhan?lop=1", key }, true],
    [{ url: "http://bao.truong.example/" }, false],
    [{ url: "https://ai:do@bao.truong.example/" }, false],
    [{ url: "https://bao.truong.example/#x" }, false],
    [{ url: "javascript:alert(1)//https://a.example/" }, false],
    [{ url: "https://bao.truong.example/", key: "x" }, false],
  ])("%j is taken: %s", (endpoint, taken) => {
    expect(v.is(endpointSchema, endpoint)).toBe(taken);
  });

  test("of a school stands above a parent's", () => {
    const settings = { detail: "full", endpoint: { url: "https://nha.example/" } } as const;
    expect(reportRules(undefined, {})).toMatchObject({ detail: "path", endpoint: null, endpointFrom: null });
    expect(reportRules(settings, {})).toMatchObject({ detail: "full", endpointFrom: "parent" });
    expect(reportRules(settings, { reportEndpoint: "https://truong.example/", reportDetail: "host" })).toMatchObject({
      detail: "host",
      endpoint: { url: "https://truong.example/" },
      endpointFrom: "policy",
    });
  });
});

test("a batch says nothing about the moment or the computer", () => {
  const report = sampleReport();
  expect(batchOf([report])).toEqual([
    { type: "luy-tre-report", age: 0, url: report.address, user_agent: "", body: report },
  ]);
});

test("a report carries less once a parent says so, and never more", () => {
  const report = sampleReport({ address: "https://site.example/a", detail: "path" });
  expect(coarsenReport(report, "host")).toMatchObject({ address: "https://site.example/", detail: "host" });
  expect(coarsenReport(report, "full")).toBe(report);
});
