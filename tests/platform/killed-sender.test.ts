import { afterAll, beforeAll, expect, test, vi } from "vitest";
import "./support/browser.ts";
import { createRandom } from "../../scripts/bench/data/random.ts";
import { database } from "../../platform/database.ts";
import { readInbox, recordReport, undoMs } from "../../platform/outbox.ts";
import { postReports } from "../../platform/post-reports.ts";
import { sendReports, type SendDoors } from "../../platform/send-reports.ts";
import { sampleReport } from "../unit/report/sample-report.ts";
import { startReceiver, type Behaviour, type Receiver } from "./support/receiver.ts";

const points = process.env["LUY_TRE_LONG"] === "1" ? 400 : 40;
const reports = 7;

let receiver: Receiver;
let now = Date.parse("2026-11-21T12:00:00Z");

beforeAll(async () => {
  receiver = await startReceiver();
  vi.spyOn(Date, "now").mockImplementation(() => now);
});
afterAll(() => receiver.close());

/** A worker that was stopped: what it waited for never comes, and nothing after that happens. */
const stopped = new Promise<never>(() => undefined);

/** Counts what a sender asks of the database and the network, and stops it before or after the nth time. */
function createStop(at: number, when: "before" | "after") {
  let count = 0;
  let stop = () => undefined as void;
  const isStopped = new Promise<"stopped">((done) => (stop = () => done("stopped")));
  const pass = async <T>(act: () => Promise<T>): Promise<T> => {
    count += 1;
    const isNow = count === at;
    if (count > at || (isNow && when === "before")) return (stop(), stopped);
    const result = await act();
    return isNow ? (stop(), stopped) : result;
  };
  return { pass, isStopped };
}

const moods: readonly Behaviour[] = [
  { status: 202 },
  { status: 200 },
  { status: 500 },
  { status: 429, headers: { "retry-after": "1" } },
  { status: 404 },
  "reset",
  "reset-half-way",
];

/** Sends with a worker that is stopped at some point; the lock falls with it, as in a browser. */
async function sendAndStop(doors: SendDoors, at: number, when: "before" | "after"): Promise<void> {
  const { pass, isStopped } = createStop(at, when);
  const { read, write } = database;
  const spies = [
    vi
      .spyOn(database, "read")
      .mockImplementation(((names: never, act: never) => pass(() => read(names, act))) as never),
    vi
      .spyOn(database, "write")
      .mockImplementation(((names: never, act: never) => pass(() => write(names, act))) as never),
    vi
      .spyOn(navigator.locks, "request")
      .mockImplementation(((_name: string, act: () => Promise<unknown>) => act()) as never),
  ];
  await Promise.race([isStopped, sendReports({ ...doors, post: (...args) => pass(() => doors.post(...args)) })]);
  for (const spy of spies) spy.mockRestore();
}

test.each(Array.from({ length: points }, (_, seed) => seed))(
  "a worker that is stopped at some point of sending loses no report and doubles no id (seed %i)",
  async (seed) => {
    const random = createRandom(seed);
    const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
    await database.outbox.clear();
    await database.notes.clear();
    (receiver.copies as Map<string, number>).clear();
    const made = Array.from({ length: reports }, (_, at) => sampleReport({ address: `https://site-${at}.example/` }));
    for (const report of made) await recordReport(report, { send: true });
    now += undoMs;
    const doors: SendDoors = {
      endpoint: () => Promise.resolve({ url: receiver.url }),
      post: postReports,
      now: () => now,
      random,
    };
    for (let life = 0; life < 4; life += 1) {
      receiver.behave(pick(moods), pick(moods), pick(moods));
      await sendAndStop(doors, 1 + Math.floor(random() * 12), pick(["before", "after"]));
      now += Math.floor(random() * 3 * 60_000);
    }
    receiver.behave({ status: 202 });
    for (let round = 0; round < 50; round += 1) now = (await sendReports(doors)) ?? now;
    const inbox = await readInbox();
    expect(inbox).toHaveLength(reports);
    expect([...receiver.copies.keys()].toSorted()).toEqual(made.map(({ id }) => id).toSorted());
    const states = inbox.map(({ deliveries: [way] }) => way?.state);
    // A worker may die between the receiver's yes and writing it down: then the same id goes once more.
    expect(new Set(states)).toEqual(new Set(["delivered"]));
  },
);
