import { beforeEach, expect, test, vi } from "vitest";
import "./support/browser.ts";
import { database } from "../../platform/database.ts";
import { dropBrokenRows } from "../../platform/storage/sound-rows.ts";
import {
  chooseConcern,
  deleteReport,
  markDone,
  moveReport,
  readInbox,
  recordReport,
  undoReport,
  writeLine,
} from "../../platform/outbox.ts";
import { sampleReport as report } from "../unit/report/sample-report.ts";

beforeEach(() => database.outbox.clear());

test("a press is recorded at once and waits", async () => {
  const one = report();
  expect(await recordReport(one, { child: "2" })).toEqual({ id: one.id, state: "recorded" });
  expect(await readInbox()).toEqual([
    { report: one, state: "waiting", done: false, child: "2", line: null, deliveries: [] },
  ]);
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

test("what is to be sent waits for the endpoint beside the inbox", async () => {
  const one = report();
  await recordReport(one, { send: true });
  const [entry] = await readInbox();
  expect(entry?.deliveries).toMatchObject([{ channel: "endpoint", state: "waiting" }]);
  expect((await database.outbox.get(one.id))?.sendAt).toBeGreaterThan(Date.now());
});

test("each way has a state of its own", async () => {
  const one = report();
  await recordReport(one);
  await moveReport(one.id, "hotline-111", "hand");
  await moveReport(one.id, "vn-cop", "hand");
  await moveReport(one.id, "vn-cop", "confirm");
  const [entry] = await readInbox();
  expect(entry?.deliveries.map(({ channel, state }) => [channel, state])).toEqual([
    ["hotline-111", "handed"],
    ["vn-cop", "delivered"],
  ]);
});

test("the second step is taken as long as nobody else has the report", async () => {
  const one = report();
  await recordReport(one);
  expect(await chooseConcern(one.id, "scary")).toBe(true);
  await moveReport(one.id, "hotline-111", "hand");
  expect(await chooseConcern(one.id, "mean")).toBe(false);
  expect((await readInbox())[0]?.report.chosen).toBe("scary");
});

test("a report of the first version is read, a damaged one goes alone", async () => {
  const one = report();
  const { detail: _, ...older } = one;
  const first = { ...older, version: 1, verdict: { ...one.verdict, tier: "7-9" } };
  const row = { id: one.id, same: "a", report: first, state: "waiting", done: false, recordedAt: 1 };
  await database.outbox.put(row as never);
  await database.outbox.put({ ...row, id: crypto.randomUUID(), same: "b", report: { address: 7 } } as never);
  await database.outbox.put({ ...row, id: crypto.randomUUID(), same: "c" } as never);
  expect((await readInbox()).map((entry) => entry.report)).toEqual([one]);
  expect(await dropBrokenRows()).toBe(2);
  expect(await database.outbox.count()).toBe(1);
});

test("on a full disk what has arrived and been seen makes room, and then a report waits outside the database", async () => {
  const old = report();
  await recordReport(old);
  await moveReport(old.id, "parent", "hand");
  await moveReport(old.id, "parent", "confirm");
  await markDone(old.id, true);
  const full = new DOMException("full", "QuotaExceededError");
  const add = vi.spyOn(IDBObjectStore.prototype, "add").mockImplementationOnce(() => {
    throw full;
  });
  expect(await recordReport(report({ address: "https://other.example/" }))).toMatchObject({ state: "recorded" });
  expect((await readInbox()).map((entry) => entry.report.address)).toEqual(["https://other.example/"]);
  add.mockImplementation(() => {
    throw full;
  });
  expect(await recordReport(report({ address: "https://third.example/" }))).toMatchObject({ state: "recorded" });
  expect(await database.outbox.count()).toBe(1);
  expect(await readInbox()).toHaveLength(2);
  add.mockRestore();
});

test.each([
  ["  họ   dọa con\n", "họ dọa con"],
  ["dòng một\r\nTrang: https://khac.example/", "dòng một Trang: https://khac.example/"],
  ["\u202Egnoc\u0000 \u200B!", "gnoc !"],
  ["<img src=x onerror=alert(1)>", "<img src=x onerror=alert(1)>"],
  ["ế".repeat(500), "ế".repeat(200)],
  [" \u200B ", null],
])("the line %j beside a report is kept as %j", async (typed, line) => {
  const one = report();
  await recordReport(one);
  expect(await writeLine(one.id, typed)).toBe(true);
  expect((await readInbox())[0]?.line).toBe(line);
});

test("a line can be changed and taken away until a person has the report", async () => {
  const one = report();
  await recordReport(one, { send: true });
  await writeLine(one.id, "một");
  await writeLine(one.id, "hai");
  expect((await readInbox())[0]?.line).toBe("hai");
  await writeLine(one.id, "");
  expect((await readInbox())[0]?.line).toBeNull();
  await moveReport(one.id, "hotline-111", "hand");
  expect(await writeLine(one.id, "ba")).toBe(false);
  expect((await readInbox())[0]?.line).toBeNull();
});
