import { browser } from "wxt/browser";
import { coarsenReport } from "../../core/report/coarsen-report.ts";
import { forgetHold, nextDue } from "../../platform/outbox-queue.ts";
import { postReports } from "../../platform/post-reports.ts";
import { readReportRules } from "../../platform/report-rules.ts";
import { sendReports, type SendDoors } from "../../platform/send-reports.ts";

export const outboxAlarm = "outbox";

const doors: SendDoors = {
  endpoint: async () => (await readReportRules()).endpoint,
  post: async (endpoint, reports) => {
    const { detail } = await readReportRules();
    return postReports(
      endpoint,
      reports.map((report) => coarsenReport(report, detail)),
    );
  },
  now: Date.now,
  random: Math.random,
};

/** Later than any sender that was not stopped is done with one batch. */
const stoppedAfterMs = 60_000;

/** Sends what is due and sets the alarm for the rest; and one before, should we be stopped in the middle. */
export async function sendDueReports(): Promise<void> {
  await wakeAt(Date.now() + stoppedAfterMs);
  await wakeAt(await sendReports(doors));
}

/** Sets the alarm for what waits. Where reports go nowhere there is none. */
export async function wakeForReports(): Promise<void> {
  const { endpoint } = await readReportRules();
  await wakeAt(endpoint === null ? null : await nextDue(Date.now()));
}

/** What went wrong before says nothing any more: the browser has started, or a person asks. */
export async function sendAgain(): Promise<void> {
  await forgetHold();
  await wakeForReports();
}

/** The cable is in again, should we be awake to hear of it; else the alarm finds out. */
export function sendWhenOnline(): void {
  globalThis.addEventListener("online", () => void sendAgain());
}

async function wakeAt(moment: number | null): Promise<void> {
  if (moment === null) await browser.alarms.clear(outboxAlarm);
  else await browser.alarms.create(outboxAlarm, { when: Math.max(moment, Date.now()) + 1 });
}
