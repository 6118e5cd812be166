import { TimePage } from "../../components/blocked/time-page.tsx";
import { useStrings } from "../../components/strings/context.ts";
import { unlockWith } from "../../platform/hash-pin.ts";
import { ask } from "../../platform/messages/ask.ts";
import type { VerdictView } from "../../platform/messages/protocol.ts";
import { closeTab, goBack } from "./ways-out.ts";

export type TimeOverProps = { readonly address: string; readonly view: VerdictView };

/** The parents' way to more time. It mostly stands beside the page that it is for, and goes when the time is given. */
export function TimeOver({ address, view }: TimeOverProps) {
  const { t } = useStrings();
  const grant = async (minutes: number) => {
    const given = await ask("time:grant", minutes).catch(() => null);
    if (given === null) return t("refusal.locked");
    // The child who reads on must not find the parents' page open too.
    await ask("pin:lock").catch(() => undefined);
    if (history.length <= 1) await closeTab();
    else if (/^https?:\/\//i.test(address)) location.replace(address);
    return null;
  };
  if (view.over === undefined) return null;
  return (
    <TimePage
      tier={view.tier}
      over={view.over}
      onBack={history.length <= 1 ? () => void closeTab() : goBack}
      onUnlock={(pin) => unlockWith(pin)}
      onGrant={grant}
    />
  );
}
