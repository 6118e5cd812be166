import { endpointChannel } from "../core/report/channel-id.ts";
import { longestHoldMs } from "../core/report/back-off.ts";
import { readOutboxRow, type OutboxRow } from "../core/report/outbox-row.ts";
import { step, type Delivery, type OutboxEvent } from "../core/report/outbox-state.ts";
import type { Trouble } from "../core/report/read-answer.ts";
import type { Report } from "../core/report/report.ts";
import { database } from "./database.ts";

/** The endpoint is left alone until then: it was asked for, or it did not work. */
export type Hold = {
  readonly until: number;
  /** In a row. */
  readonly failures: number;
  readonly trouble: Trouble;
};

const holdKey = "outboxHold";
const dayMs = 24 * 60 * 60 * 1000;

/** So long is a report tried, in milliseconds; and so many may wait for the endpoint. */
export const longestTryMs = 7 * dayMs;
export const mostWaiting = 200;

/** How many leave in one request. */
const batchSize = 50;

/** The outbox inside a transaction. */
type Outbox = {
  readonly get: (id: string) => Promise<unknown>;
  readonly put: (row: OutboxRow) => Promise<unknown>;
  readonly delete: (id: string) => Promise<void>;
};

/** A clock that was set back must not keep a report for as long as it was wrong. */
const isDue = (sendAt: number, now: number) => sendAt <= now || sendAt > now + longestHoldMs;

/**
 * The next reports to send, marked as being sent before anybody acts on it. Those that a sender left behind when it was
 * stopped come again. Damaged rows go, and what has too many before it is given up.
 */
export async function takeBatch(now: number): Promise<Report[]> {
  return database.write(["outbox"], async ({ outbox }) => {
    const waiting = await outbox.index("sendAt").getAllKeys();
    for (const id of waiting.slice(mostWaiting)) await move(outbox, id, { is: "give-up", reason: "too-many" }, now);
    const batch: OutboxRow[] = [];
    for (const id of waiting.slice(0, mostWaiting)) {
      const row = await readOrDrop(outbox, id);
      if (row === undefined || !isDue(row.sendAt ?? 0, now)) continue;
      const isAlone = row.deliveries[endpointChannel]?.alone === true;
      if (isAlone && batch.length > 0) continue;
      if (await move(outbox, id, { is: "begin" }, now)) batch.push(row);
      if (isAlone || batch.length === batchSize) break;
    }
    return batch.map(({ report }) => report);
  });
}

async function readOrDrop(outbox: Outbox, id: string): Promise<OutboxRow | undefined> {
  const row = readOutboxRow(await outbox.get(id));
  if (row?.deliveries[endpointChannel] === undefined) await (row ? outbox.put(unqueued(row)) : outbox.delete(id));
  else return row;
}

/** Out of the index of what is to be sent. */
function unqueued(row: OutboxRow): OutboxRow {
  const { sendAt: _, ...rest } = row;
  return rest;
}

/** False for an event that finds its row taken back, deleted or settled by somebody else: it has nothing to say. */
async function move(outbox: Outbox, id: string, event: OutboxEvent, now: number): Promise<boolean> {
  const row = await readOrDrop(outbox, id);
  const delivery = row?.deliveries[endpointChannel];
  const after = delivery && step(delivery, event, now);
  if (row === undefined || after === undefined) return false;
  await outbox.put(withDelivery(row, after));
  return true;
}

function withDelivery(row: OutboxRow, delivery: Delivery): OutboxRow {
  const changed = { ...row, deliveries: { ...row.deliveries, [endpointChannel]: delivery } };
  return delivery.state === "waiting" || delivery.state === "sending" ? changed : unqueued(changed);
}

/** Writes what became of a batch, and the endpoint's hold with it. What has waited too long in vain is given up. */
export async function settleBatch(
  ids: readonly string[],
  event: OutboxEvent,
  hold: Hold | null,
  now: number,
): Promise<void> {
  await database.write(["outbox", "notes"], async ({ outbox, notes }) => {
    for (const id of ids) {
      const row = await readOrDrop(outbox, id);
      const isOld = event.is === "wait" && hold !== null && now - (row?.recordedAt ?? now) > longestTryMs;
      await move(outbox, id, isOld ? { is: "give-up", reason: "too-old" } : event, now);
    }
    await (hold === null ? notes.delete(holdKey) : notes.put({ key: holdKey, value: hold }));
  });
}

export async function readHold(now: number): Promise<Hold | null> {
  const hold = (await database.notes.get(holdKey))?.value as Hold | undefined;
  return hold !== undefined && hold.until - now <= longestHoldMs ? hold : null;
}

/** A start of the browser and a person's wish are reasons to try at once. */
export async function forgetHold(): Promise<void> {
  await database.notes.delete(holdKey);
}

/** When the next report may be sent; null when none waits. */
export async function nextDue(now: number): Promise<number | null> {
  const next = await database.read(
    ["outbox"],
    async ({ outbox }) => (await outbox.index("sendAt").openKeyCursor())?.key,
  );
  return next === undefined ? null : isDue(next, now) ? now : next;
}
