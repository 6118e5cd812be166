import type { AfterReportDoors } from "../../components/report/after-report.tsx";
import type { TierId } from "../../core/tier/tiers.ts";
import { voiceOf } from "../../core/words/voice.ts";
import { ask } from "../../platform/messages/ask.ts";

const doors: AfterReportDoors = {
  onChoose: (id, choice) => ask("report:choose", id, choice),
  onRead: (id) => ask("report:read", id),
  onWhere: async () => (await ask("outbox:read")).endpoint,
};

/** The second step after a report, asked of the worker; from thirteen on with a line in one's own words. */
export function afterReportFor(tier: TierId): AfterReportDoors {
  return voiceOf(tier) === "teen" ? { ...doors, onSay: (id, words) => ask("report:say", id, words) } : doors;
}
