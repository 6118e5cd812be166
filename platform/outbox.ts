import { endpointChannel } from "../core/report/channel-id.ts";
import { longestLine, readOutboxRow, type OutboxRow } from "../core/report/outbox-row.ts";
import { startDelivery, stateOfAll, step } from "../core/report/outbox-state.ts";
import type { ChoiceId } from "../core/report/choices.ts";
import type { Report } from "../core/report/report.ts";
import { tidyLine } from "../core/words/tidy-line.ts";
import { database } from "./database.ts";
import type { InboxEntry, ReportReceipt } from "./messages/protocol.ts";
import { readRows } from "./storage/sound-rows.ts";
import { dropSpareReport, keepSpare, readSpareReports } from "./storage/spare-rows.ts";

/** How long the one who pressed may take it back. The screen shows less, so that a press at the last moment still counts. */
export const undoMs = 15_000;

/** When it may leave: after the undo, and after the second step had its time. */
export const leaveMs = 30_000;

/** How a report is kept: for whom it is, and whether it is to be sent. */
export type Keeping = {
  /** Who sat at the browser. */
  readonly child?: string;
  /** Policy or a parent let reports go to an endpoint: this one goes there once it can no longer be taken back. */
  readonly send?: boolean;
};

const sameOf = (report: Report) => `${report.kind} ${report.day} ${report.address}`;

/**
 * Records a report at once, on this device. The same page pressed again on the same day stays one report. What the database
 * cannot take is kept outside until it can.
 */
export async function recordReport(report: Report, keeping: Keeping = {}): Promise<ReportReceipt> {
  const row = newRow(report, keeping, Date.now());
  return addOrMakeRoom(row).catch(() => addSpare(row));
}

async function addOrMakeRoom(row: OutboxRow): Promise<ReportReceipt> {
  try {
    return await addRow(row);
  } catch (error) {
    // A full disk: what has arrived and been seen makes room for what has not.
    if (!isFull(error) || (await forgetSettled()) === 0) throw error;
    return addRow(row);
  }
}

async function addSpare(row: OutboxRow): Promise<ReportReceipt> {
  const earlier = (await readSpareReports()).find(({ same }) => same === row.same);
  if (earlier) return { id: earlier.id, state: "already" };
  await keepSpare([{ store: "outbox", row }]);
  return { id: row.id, state: "recorded" };
}

function newRow(report: Report, { child, send = false }: Keeping, now: number): OutboxRow {
  return {
    id: report.id,
    same: sameOf(report),
    report,
    done: false,
    recordedAt: now,
    ...(child === undefined ? {} : { child }),
    deliveries: send ? { [endpointChannel]: startDelivery(now) } : {},
    ...(send ? { sendAt: now + leaveMs } : {}),
  };
}

async function addRow(row: OutboxRow): Promise<ReportReceipt> {
  return database.write(["outbox"], async ({ outbox }): Promise<ReportReceipt> => {
    const earlier = await outbox.index("same").get(row.same);
    if (earlier) return { id: earlier.id, state: "already" };
    await outbox.add(row);
    return { id: row.id, state: "recorded" };
  });
}

const isFull = (error: unknown) => error instanceof Error && error.name === "QuotaExceededError";

async function forgetSettled(): Promise<number> {
  const rows = await database.outbox.getAll();
  const settled = rows.filter((raw) => {
    const row = readOutboxRow(raw);
    return row?.done === true && stateOfAll(Object.values(row.deliveries)) === "delivered";
  });
  for (const { id } of settled) await database.outbox.delete(id);
  return settled.length;
}

export async function isReported(report: Report): Promise<boolean> {
  return (await database.read(["outbox"], ({ outbox }) => outbox.index("same").count(sameOf(report)))) > 0;
}

/** Takes a fresh report back; an older one, and one that is on its way, is the parent's to delete. */
export async function undoReport(id: string): Promise<void> {
  const spare = (await readSpareReports()).find((kept) => kept.id === id);
  if (spare !== undefined && Date.now() - spare.recordedAt <= undoMs) return dropSpareReport(id);
  await database.write(["outbox"], async ({ outbox }) => {
    const row = readOutboxRow(await outbox.get(id));
    if (row === undefined || Date.now() - row.recordedAt > undoMs) return;
    if (stateOfAll(Object.values(row.deliveries)) === "waiting") await outbox.delete(id);
  });
}

/** Says what is wrong with a page that was reported. False once somebody else has the report. */
export async function chooseConcern(id: string, chosen: ChoiceId): Promise<boolean> {
  let isOpen = false;
  await changeRow(id, (row) => {
    isOpen = stateOfAll(Object.values(row.deliveries)) === "waiting";
    return isOpen ? { ...row, report: { ...row.report, chosen } } : row;
  });
  return isOpen;
}

/**
 * Keeps what was typed beside a report; an empty line takes it away. It goes to no endpoint, so it is open until a person has
 * the report or the parent is done with it. False then.
 */
export async function writeLine(id: string, typed: string): Promise<boolean> {
  let isOpen = false;
  const line = tidyLine(typed, longestLine);
  await changeRow(id, (row) => {
    isOpen = !row.done && Object.keys(row.deliveries).every((channel) => channel === endpointChannel);
    const { line: _, ...unsaid } = row;
    if (!isOpen) return row;
    return line === "" ? unsaid : { ...unsaid, line };
  });
  return isOpen;
}

/** Newest first, with those that wait outside. A row that is damaged does not hide the others; it goes when storage is healed. */
export async function readInbox(): Promise<InboxEntry[]> {
  const spare = await readSpareReports();
  const inside = readRows("outbox").then(({ sound }) => sound);
  // Without the database, what waits outside is all there is.
  const rows = spare.length === 0 ? await inside : await inside.catch(() => []);
  const read = [...rows, ...spare].flatMap((row) => readOutboxRow(row) ?? []);
  return read.toSorted((a, b) => b.recordedAt - a.recordedAt).map(entryOf);
}

/** What the one who has its id may see of a report: all that it says. */
export async function readOneReport(id: string): Promise<Report | null> {
  return readOutboxRow(await database.outbox.get(id))?.report ?? null;
}

function entryOf({ report, done, child, line, deliveries }: OutboxRow): InboxEntry {
  return {
    report,
    state: stateOfAll(Object.values(deliveries)),
    done,
    child: child ?? null,
    line: line ?? null,
    deliveries: Object.entries(deliveries).map(([channel, { state, since, reason }]) => ({
      channel,
      state,
      since,
      reason: reason ?? null,
    })),
  };
}

export async function markDone(id: string, done: boolean): Promise<void> {
  await changeRow(id, (row) => ({ ...row, done }));
}

export async function deleteReport(id: string): Promise<void> {
  await dropSpareReport(id);
  await database.outbox.delete(id);
}

/** What a person did with a report through a channel. To the endpoint it goes by itself, from now on. */
export async function moveReport(id: string, channel: string, event: PersonsEvent): Promise<void> {
  const now = Date.now();
  await changeRow(id, (row) => {
    const before = row.deliveries[channel];
    const after = before === undefined ? firstMove(event, now) : step(before, { is: event }, now);
    if (after === undefined) return row;
    const sendAt = channel === endpointChannel && after.state === "waiting" ? { sendAt: now } : {};
    return { ...row, deliveries: { ...row.deliveries, [channel]: after }, ...sendAt };
  });
}

export type PersonsEvent = "hand" | "confirm" | "again";

function firstMove(event: PersonsEvent, now: number) {
  return event === "again" ? startDelivery(now) : step(startDelivery(now), { is: event }, now);
}

async function changeRow(id: string, change: (row: OutboxRow) => OutboxRow): Promise<void> {
  await database.write(["outbox"], async ({ outbox }) => {
    const row = readOutboxRow(await outbox.get(id));
    if (row) await outbox.put(change(row));
  });
}
