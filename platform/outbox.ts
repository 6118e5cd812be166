import type { Report } from "../core/report/report.ts";
import { database, type OutboxRow } from "./database.ts";
import type { InboxEntry, ReportReceipt } from "./messages/protocol.ts";

const sameOf = (report: Report) => `${report.kind} ${report.day} ${report.address}`;

/** Records a report at once, on this device. The same page pressed again on the same day stays one report. */
export async function recordReport(report: Report): Promise<ReportReceipt> {
  const same = sameOf(report);
  return database.transaction("rw", database.outbox, async (): Promise<ReportReceipt> => {
    const earlier = await database.outbox.where("same").equals(same).first();
    if (earlier) return { id: earlier.id, state: "already" };
    const row: OutboxRow = { id: report.id, same, report, state: "waiting", done: false, recordedAt: Date.now() };
    await database.outbox.add(row);
    return { id: report.id, state: "recorded" };
  });
}

export async function isReported(report: Report): Promise<boolean> {
  return (await database.outbox.where("same").equals(sameOf(report)).count()) > 0;
}

/** How long the one who pressed may take it back. The screen shows less, so that a press at the last moment still counts. */
const undoMs = 15_000;

/** Takes a fresh report back; an older one is the parent's to delete. */
export async function undoReport(id: string): Promise<void> {
  const row = await database.outbox.get(id);
  if (row && row.state === "waiting" && Date.now() - row.recordedAt <= undoMs) await database.outbox.delete(id);
}

/** Newest first. */
export async function readInbox(): Promise<InboxEntry[]> {
  const rows = await database.outbox.orderBy("recordedAt").toArray();
  return rows.toReversed().map(({ report, state, done }) => ({ report, state, done }));
}

export async function markDone(id: string, done: boolean): Promise<void> {
  await database.outbox.update(id, { done });
}

export async function deleteReport(id: string): Promise<void> {
  await database.outbox.delete(id);
}
