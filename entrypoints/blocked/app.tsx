import { BlockedPage } from "../../components/blocked/blocked-page.tsx";
import { isDistress } from "../../components/blocked/child-words.ts";
import type { OpenFor } from "../../components/blocked/parents-way.tsx";
import { useStrings } from "../../components/strings/context.ts";
import { openHelp } from "../../platform/help-page.ts";
import { openPage } from "../../platform/own-page.ts";
import { packageUrl } from "../../platform/package-files.ts";
import { unlockWith } from "../../platform/hash-pin.ts";
import { ask } from "../../platform/messages/ask.ts";
import type { VerdictView } from "../../platform/messages/protocol.ts";
import { afterReportFor } from "../shared/after-report.ts";
import { goBack } from "./ways-out.ts";

const quarterHour = 15 * 60_000;

/** The moment a parent's leave ends, in epoch milliseconds; none when it does not. */
function endOf(time: OpenFor, now: Date): number | undefined {
  if (time === "always") return undefined;
  if (time === "quarter") return now.getTime() + quarterHour;
  return new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1).getTime();
}

export type BlockedProps = {
  readonly address: string;
  /** As much of the address as a message carries. */
  readonly asked: string;
  readonly view: VerdictView;
};

export function Blocked({ address, asked, view }: BlockedProps) {
  const { t } = useStrings();
  const open = async (time: OpenFor) => {
    const until = endOf(time, new Date());
    const rule = { site: view.opens, action: "allow" as const, ...(until === undefined ? {} : { until }) };
    const outcome = await ask("site:add", rule);
    if (!outcome.ok) return t(`refusal.${outcome.refusal}`);
    // The parent opened this one site; the child who reads on must not find the parents' page open too.
    await ask("pin:lock").catch(() => undefined);
    if (/^https?:\/\//i.test(address)) location.replace(address);
    return null;
  };
  return (
    <BlockedPage
      view={view}
      onBack={goBack}
      onReport={(kind) => ask("blocked:report", asked, kind)}
      onUndo={(id) => ask("report:undo", id)}
      afterReport={afterReportFor(view.tier)}
      onHelp={() => void openHelp(isDistress(view) ? "saw" : "all")}
      onSight={() => void openPage("/sight.html")}
      onGarden={() => location.assign(packageUrl("/garden.html"))}
      onUnlock={(pin) => unlockWith(pin)}
      onOpen={open}
    />
  );
}
