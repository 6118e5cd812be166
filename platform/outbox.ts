import type { Report } from "../core/report/report.ts";
import type { OutboxRow } from "./database-schema.ts";
import { database } from "./database.ts";
import type { InboxEntry, ReportReceipt } from "./messages/protocol.ts";

const sameOf = (report: Report) => `${report.kind} ${report.day} ${report.address}`;

/** Records a report at once, on this device. The same page pressed again on the same day stays one report. */
export async function recordReport(report: Report): Promise<ReportReceipt> {
  const same = sameOf(report);
  return database.write(["outbox"], async ({ outbox }): Promise<ReportReceipt> => {
    const earlier = await outbox.index("same").get(same);
    if (earlier) return { id: earlier.id, state: "already" };
    const row: OutboxRow = { id: report.id, same, report, state: "waiting", done: false, recordedAt: Date.now() };
    await outbox.add(row);
    return { id: report.id, state: "recorded" };
  });
}

export async function isReported(report: Report): Promise<boolean> {
  return (await database.read(["outbox"], ({ outbox }) => outbox.index("same").count(sameOf(report)))) > 0;
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
  const rows = await database.read(["outbox"], ({ outbox }) => outbox.index("recordedAt").getAll());
  return rows.toReversed().map(({ report, state, done }) => ({ report, state, done }));
}

export async function markDone(id: string, done: boolean): Promise<void> {
  await database.write(["outbox"], async ({ outbox }) => {
    const row = await outbox.get(id);
    if (row) await outbox.put({ ...row, done });
  });
}

export async function deleteReport(id: string): Promise<void> {
  await database.outbox.delete(id);
}
