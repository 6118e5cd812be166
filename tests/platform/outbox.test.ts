import { beforeEach, expect, test, vi } from "vitest";
import "./support/browser.ts";
import type { Report } from "../../core/report/report.ts";
import { database } from "../../platform/database.ts";
import { deleteReport, markDone, readInbox, recordReport, undoReport } from "../../platform/outbox.ts";

const report = (part: Partial<Report> = {}): Report => ({
  version: 2,
  id: crypto.randomUUID(),
  kind: "harmful",
  address: "https://site.example/",
  detail: "path",
  category: "adult",
  verdict: { treatment: "block", reason: "category" },
  extension: "0.1.0",
  lists: "abc",
  language: "vi",
  day: "2026-11-21",
  ...part,
});

beforeEach(() => database.outbox.clear());

test("a press is recorded at once and waits", async () => {
  const one = report();
  expect(await recordReport(one)).toEqual({ id: one.id, state: "recorded" });
  expect(await readInbox()).toEqual([{ report: one, state: "waiting", done: false }]);
});

test("the same page on the same day stays one report, another day or kind does not", async () => {
  const one = report();
  await recordReport(one);
  expect(await recordReport(report())).toEqual({ id: one.id, state: "already" });
  await recordReport(report({ day: "2026-11-22" }));
  await recordReport(report({ kind: "wrong-block" }));
  expect(await readInbox()).toHaveLength(3);
});

test("ten presses at once are one report", async () => {
  await Promise.all(Array.from({ length: 10 }, () => recordReport(report())));
  expect(await readInbox()).toHaveLength(1);
});

test("the one who pressed may take it back for a while, then only the parent deletes it", async () => {
  const now = vi.spyOn(Date, "now").mockReturnValue(1_000_000);
  const [one, two] = [report(), report({ kind: "wrong-block" })];
  await recordReport(one);
  await recordReport(two);
  await undoReport(one.id);
  now.mockReturnValue(1_000_000 + 16_000);
  await undoReport(two.id);
  expect((await readInbox()).map((entry) => entry.report.id)).toEqual([two.id]);
  await markDone(two.id, true);
  expect((await readInbox())[0]?.done).toBe(true);
  await deleteReport(two.id);
  expect(await readInbox()).toEqual([]);
  now.mockRestore();
});
