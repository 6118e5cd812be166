import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import "./support/browser.ts";
import { database } from "../../platform/database.ts";
import { forgetHold, longestTryMs, mostWaiting } from "../../platform/outbox-queue.ts";
import { leaveMs, moveReport, readInbox, recordReport, undoReport } from "../../platform/outbox.ts";
import { postReports } from "../../platform/post-reports.ts";
import { sendReports, type SendDoors } from "../../platform/send-reports.ts";
import { sampleReport } from "../unit/report/sample-report.ts";
import { startReceiver, type Behaviour, type Receiver } from "./support/receiver.ts";

const minute = 60_000;
const hour = 60 * minute;

let receiver: Receiver;
let now: number;

beforeAll(async () => {
  receiver = await startReceiver();
});
afterAll(() => receiver.close());

beforeEach(async () => {
  await database.outbox.clear();
  await database.notes.clear();
  (receiver.copies as Map<string, number>).clear();
  (receiver.batches as number[]).length = 0;
  receiver.behave({ status: 202 });
  now = Date.parse("2026-11-21T12:00:00Z");
  vi.spyOn(Date, "now").mockImplementation(() => now);
});

const doors = (part: Partial<SendDoors> = {}): SendDoors => ({
  endpoint: () => Promise.resolve({ url: receiver.url }),
  post: postReports,
  now: () => now,
  random: () => 0.5,
  ...part,
});

/** Presses so many times, and lets the time for second thoughts pass. */
async function record(count: number): Promise<string[]> {
  const ids: string[] = [];
  for (let at = 0; at < count; at += 1) {
    const report = sampleReport({ address: `https://site-${at}.example/` });
    await recordReport(report, { send: true });
    ids.push(report.id);
  }
  now += leaveMs;
  return ids;
}

const states = async () => {
  const told = (await readInbox()).map(({ deliveries: [way] }) => [way?.state, way?.reason].filter(Boolean).join(" "));
  return [...new Set(told)].toSorted();
};

describe("a report", () => {
  test("does not leave while it can be taken back or added to, and then does", async () => {
    const report = sampleReport();
    await recordReport(report, { send: true });
    expect(await sendReports(doors())).toBe(now + leaveMs);
    expect(receiver.batches).toEqual([]);
    now += leaveMs;
    expect(await sendReports(doors())).toBeNull();
    expect([...receiver.copies]).toEqual([[report.id, 1]]);
    expect(await states()).toEqual(["delivered"]);
  });

  test("that was taken back never leaves", async () => {
    const report = sampleReport();
    await recordReport(report, { send: true });
    await undoReport(report.id);
    now += hour;
    expect(await sendReports(doors())).toBeNull();
    expect(receiver.batches).toEqual([]);
  });

  test("stays here as long as nobody lets it go anywhere", async () => {
    await record(1);
    expect(await sendReports(doors({ endpoint: () => Promise.resolve(null) }))).toBeNull();
    expect(await states()).toEqual(["waiting"]);
  });

  test("that was recorded before an endpoint was set goes only when a person sends it", async () => {
    const report = sampleReport();
    await recordReport(report);
    now += hour;
    await sendReports(doors());
    expect(receiver.batches).toEqual([]);
    await moveReport(report.id, "endpoint", "again");
    await sendReports(doors());
    expect([...receiver.copies.keys()]).toEqual([report.id]);
  });
});

test("a request tells nothing but the reports", async () => {
  await record(1);
  await sendReports(doors());
  const request = receiver.requests.at(-1)!;
  expect(request.type).toBe("application/reports+json");
  expect(Object.keys(request.headers)).not.toEqual(expect.arrayContaining(["cookie", "referer", "authorization"]));
  expect(JSON.parse(request.body)).toMatchObject([{ age: 0, user_agent: "" }]);
});

describe("what the receiver does", () => {
  const later: readonly (readonly [string, Behaviour])[] = [
    ["is busy", { status: 500 }],
    ["wants time", { status: 429, headers: { "retry-after": "3" } }],
    ["knows no such place", { status: 404 }],
    ["sends us elsewhere", { status: 307, headers: { location: "http://127.0.0.1:1/" } }],
    ["shows a page for people", { status: 200, headers: { "content-type": "text/html" }, body: "<h1>Wi-Fi</h1>" }],
    ["hangs up", "reset"],
    ["talks rubbish", "rubbish"],
  ];
  test.each(later)("%s: the report waits, and goes under the same id", async (_what, behaviour) => {
    const [id = ""] = await record(1);
    receiver.behave(behaviour, { status: 200 });
    const next = await sendReports(doors());
    expect(next).toBeGreaterThan(now);
    expect(await states()).toEqual(["waiting"]);
    expect(await sendReports(doors()), "not before its time").toBe(next);
    now = next!;
    expect(await sendReports(doors())).toBeNull();
    expect(await states()).toEqual(["delivered"]);
    expect([...receiver.copies.keys()]).toEqual([id]);
  });

  test("says that it has them and breaks off: they have arrived", async () => {
    await record(2);
    receiver.behave("reset-half-way");
    await sendReports(doors());
    expect(await states()).toEqual(["delivered"]);
  });

  test("says nothing: after a while nobody listens any more", async () => {
    await record(1);
    receiver.behave("hang", { status: 200 });
    const { timeout } = AbortSignal;
    const patience = vi.spyOn(AbortSignal, "timeout").mockImplementation(() => timeout.call(AbortSignal, 100));
    const next = await sendReports(doors());
    expect(patience).toHaveBeenCalledWith(20_000);
    patience.mockRestore();
    now = next!;
    await sendReports(doors());
    expect(await states()).toEqual(["delivered"]);
  });

  test("is not there: it is tried again sooner than one that answers", async () => {
    await record(1);
    const nowhere = doors({ endpoint: () => Promise.resolve({ url: "http://127.0.0.1:1/" }) });
    for (let round = 0; round < 20; round += 1) now = (await sendReports(nowhere))!;
    expect((await sendReports(nowhere))! - now).toBe(15 * minute);
  });

  test("asks for time in seconds or by date, and gets it", async () => {
    await record(1);
    receiver.behave({ status: 429, headers: { "retry-after": "600" } });
    expect(await sendReports(doors())).toBe(now + 10 * minute);
    now += 10 * minute;
    receiver.behave({ status: 503, headers: { "retry-after": new Date(now + hour).toUTCString() } });
    expect(await sendReports(doors())).toBe(now + hour);
  });

  test("refuses one bad report: the others arrive, and it is given up", async () => {
    const ids = await record(5);
    const post: SendDoors["post"] = async (endpoint, reports) => {
      const isBad = reports.some(({ id }) => id === ids[2]);
      receiver.behave({ status: isBad ? 400 : 200 });
      return postReports(endpoint, reports);
    };
    await sendReports(doors({ post }));
    expect([...receiver.copies.keys()].toSorted()).toEqual(ids.toSpliced(2, 1).toSorted());
    expect(await states()).toEqual(["delivered", "given-up refused"]);
  });

  test("takes only a little at a time: everything goes one by one", async () => {
    await record(60);
    const post: SendDoors["post"] = (endpoint, reports) => {
      receiver.behave({ status: reports.length > 1 ? 413 : 202 });
      return postReports(endpoint, reports);
    };
    await sendReports(doors({ post }));
    expect(await states()).toEqual(["delivered"]);
    expect(receiver.copies.size).toBe(60);
  });

  test("refuses everything: the rest is kept from it", async () => {
    await record(20);
    receiver.behave({ status: 400 });
    expect(await sendReports(doors())).toBeGreaterThan(now);
    expect(await states()).toEqual(["given-up refused", "waiting"]);
    expect(receiver.batches.length).toBeLessThan(10);
  });
});

describe("time", () => {
  test("of seven days in vain ends the tries, and a person may begin them anew", async () => {
    const [id = ""] = await record(1);
    receiver.behave({ status: 500 });
    for (const end = now + longestTryMs; now < end;) now = (await sendReports(doors()))!;
    expect(await sendReports(doors())).toBeNull();
    expect(await states()).toEqual(["given-up too-old"]);
    receiver.behave({ status: 200 });
    await moveReport(id, "endpoint", "again");
    await forgetHold();
    await sendReports(doors());
    expect(await states()).toEqual(["delivered"]);
  });

  test("that a computer was off for does not count: it is tried once more", async () => {
    await record(1);
    now += 30 * longestTryMs;
    await sendReports(doors());
    expect(await states()).toEqual(["delivered"]);
  });

  test.each([-400 * 24 * hour, -hour, 400 * 24 * hour])("that jumps by %i ms loses nothing", async (jump) => {
    await record(3);
    receiver.behave({ status: 500 });
    await sendReports(doors());
    now += jump;
    receiver.behave({ status: 200 });
    for (let round = 0; round < 3; round += 1) now = (await sendReports(doors())) ?? now;
    expect(await states()).toEqual(["delivered"]);
  });
});

test("a damaged row goes alone and holds up none", async () => {
  const ids = await record(3);
  const row = (await database.outbox.get(ids[1]!))!;
  await database.outbox.put({ ...row, report: { address: 7 } } as never);
  await sendReports(doors());
  expect(receiver.copies.size).toBe(2);
  expect(await states()).toEqual(["delivered"]);
});

test("of ten thousand reports two hundred go, and the rest stays here and says so", async () => {
  const rows = Array.from({ length: 10_000 }, (_, at) => {
    const report = sampleReport({ address: `https://site-${at}.example/` });
    const deliveries = { endpoint: { state: "waiting", since: now, attempts: 0 } } as const;
    return {
      id: report.id,
      same: report.id,
      report,
      done: false,
      recordedAt: now,
      sendAt: now - 10_000 + at,
      deliveries,
    };
  });
  await database.write(["outbox"], async ({ outbox }) => {
    for (const row of rows) await outbox.put(row);
  });
  await sendReports(doors());
  expect([...receiver.copies.keys()]).toEqual(rows.slice(0, mostWaiting).map(({ id }) => id));
  expect(receiver.batches).toEqual([50, 50, 50, 50]);
  expect(await states()).toEqual(["delivered", "given-up too-many"]);
  expect(await database.outbox.count()).toBe(10_000);
});

test("two senders at once send each report once", async () => {
  await record(10);
  await Promise.all([sendReports(doors()), sendReports(doors()), sendReports(doors())]);
  expect([...receiver.copies.values()]).toEqual(Array.from({ length: 10 }, () => 1));
});
