import type { AfterReportDoors } from "../../components/report/after-report.tsx";
import { ask } from "../../platform/messages/ask.ts";

/** The second step after a report, asked of the worker. */
export const afterReport: AfterReportDoors = {
  onChoose: (id, choice) => ask("report:choose", id, choice),
  onRead: (id) => ask("report:read", id),
};
