import type { PassOnChannel } from "../../components/options/pass-on.tsx";
import type { Language } from "../../core/limits/stored-limits.ts";
import { reportText } from "../../core/report/report-text.ts";
import type { InboxEntry } from "../../platform/messages/protocol.ts";
import type { Strings } from "../../core/words/strings.ts";
import { carryOut } from "../../platform/channels/carry-out.ts";
import { planFor, type Channel } from "../../platform/channels/channel-list.ts";
import { ask } from "../../platform/messages/ask.ts";

/** Channels that hand a report to somebody outside: it is in the inbox already, and the endpoint is asked by itself. */
export function toPassOn(channels: readonly Channel[], language: Language): readonly PassOnChannel[] {
  return channels
    .filter(({ kind }) => kind !== "parent" && kind !== "endpoint")
    .map((channel) => ({
      id: channel.id,
      label: channel.label[language],
      hours: channel.hours[language],
      verifiedOn: channel.verifiedOn,
      tel: channel.kind === "tel" ? `tel:${channel.target}` : null,
      paste: channel.kind === "url" ? channel.paste[language] : null,
    }));
}

type Handed = Pick<InboxEntry, "report" | "line">;

/** Does what the press stands for, in the press itself, and writes down that a person has the report now. */
export async function passOn(channels: readonly Channel[], id: string, entry: Handed, { t }: Strings): Promise<void> {
  const { report, line } = entry;
  const channel = channels.find((candidate) => candidate.id === id);
  if (channel === undefined) return;
  await carryOut(planFor(channel, reportText(report, t, line)));
  await ask("report:hand", report.id, id);
}
