import { TimePage } from "../../components/blocked/time-page.tsx";
import { useStrings } from "../../components/strings/context.ts";
import { askState, newestFor } from "../../core/ask/ask-state.ts";
import type { AskAnswer } from "../../core/ask/ask.ts";
import { openHelp } from "../../platform/help-page.ts";
import { ask } from "../../platform/messages/ask.ts";
import type { VerdictView } from "../../platform/messages/protocol.ts";
import { openPage } from "../../platform/own-page.ts";
import { useMyAsks } from "../shared/use-my-asks.ts";
import { useBriefUnlock } from "../shared/use-brief-unlock.ts";
import { closeTab, goBack } from "./ways-out.ts";

export type TimeOverProps = { readonly address: string; readonly view: VerdictView };

/** The way to more time, asked for or given. It mostly stands beside the page that it is for, and goes when the time is given. */
export function TimeOver({ address, view }: TimeOverProps) {
  const { t } = useStrings();
  const { asks, now, reload } = useMyAsks();
  const { unlock, lock } = useBriefUnlock();
  const last = newestFor(asks, { what: "time", minutes: 15 });
  const isNews = last !== null && ["waiting", "no", "yes"].includes(askState(last, now).at);
  const goOn = async () => {
    if (history.length <= 1) await closeTab();
    else if (/^https?:\/\//i.test(address)) location.replace(address);
  };
  const given = async () => {
    await lock();
    await goOn();
    return null;
  };
  const grant = async (minutes: number) => {
    const left = await ask("time:grant", minutes).catch(() => null);
    return left === null ? t("refusal.locked") : given();
  };
  const answer = async (says: AskAnswer, words: string) => {
    const outcome = last === null ? null : await ask("asks:answer", last.id, says, words).catch(() => null);
    if (outcome === null || !outcome.ok) return t(`refusal.${outcome?.refusal ?? "locked"}`);
    if (says !== "no") return given();
    await lock();
    return null;
  };
  if (view.over === undefined) return null;
  return (
    <TimePage
      tier={view.tier}
      over={view.over}
      onBack={history.length <= 1 ? () => void closeTab() : goBack}
      onHelp={() => void openHelp("all")}
      onSad={view.offersHelp ? () => void openHelp("sad") : null}
      onSight={() => void openPage("/sight.html")}
      onUnlock={unlock}
      onGrant={grant}
      onAnswer={answer}
      asking={{
        ask: isNews ? last : null,
        now,
        onAsk: async (minutes, reason, words) => {
          const { state } = await ask("ask:time", minutes ?? 15, reason, words);
          await reload();
          return state;
        },
        onWithdraw: (id) => ask("ask:withdraw", id).then(reload),
        onOpen: () => void goOn(),
      }}
    />
  );
}
