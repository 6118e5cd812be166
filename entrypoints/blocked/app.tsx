import { useState } from "preact/hooks";
import { BlockedPage } from "../../components/blocked/blocked-page.tsx";
import { isDistress } from "../../components/blocked/child-words.ts";
import { useStrings } from "../../components/strings/context.ts";
import { parseAddress } from "../../core/address/parse-address.ts";
import { searchAgain } from "../../core/search/search-again.ts";
import { askState, newestFor } from "../../core/ask/ask-state.ts";
import type { Ask, AskAnswer } from "../../core/ask/ask.ts";
import { openHelp } from "../../platform/help-page.ts";
import { openPage } from "../../platform/own-page.ts";
import { packageUrl } from "../../platform/package-files.ts";
import { ask } from "../../platform/messages/ask.ts";
import type { VerdictView } from "../../platform/messages/protocol.ts";
import { afterReportFor } from "../shared/after-report.ts";
import { giveAnswer } from "../shared/give-answer.ts";
import { useMyAsks } from "../shared/use-my-asks.ts";
import { useBriefUnlock } from "../shared/use-brief-unlock.ts";
import { goBack } from "./ways-out.ts";

export type BlockedProps = {
  readonly address: string;
  /** As much of the address as a message carries. */
  readonly asked: string;
  readonly view: VerdictView;
};

/** A yes that came before this page was blocked is no way in: the block has come after it. */
function isNews(last: Ask, now: Date, shownAt: number): boolean {
  const { at } = askState(last, now);
  return at === "waiting" || at === "no" || (at === "yes" && (last.answer?.at ?? 0) >= shownAt);
}

/** Only an engine that is blocked for being one: the child chooses whether its words go elsewhere. */
function searchElsewhere(address: string, { category, reason }: VerdictView): string | null {
  const at = category === "proxy" && reason === "category" ? parseAddress(address) : undefined;
  return (at && searchAgain(at)) ?? null;
}

export function Blocked({ address, asked, view }: BlockedProps) {
  const { t } = useStrings();
  const { asks, now, reload } = useMyAsks();
  const { unlock, lock } = useBriefUnlock();
  const [shownAt] = useState(() => Date.now());
  const last = newestFor(asks, { what: "site", site: view.opens });
  const current = last !== null && isNews(last, now, shownAt) ? last : null;
  const elsewhere = searchElsewhere(address, view);
  const goThere = () => {
    if (/^https?:\/\//i.test(address)) location.replace(address);
  };
  const answer = async (says: AskAnswer, words: string) => {
    const outcome = await giveAnswer(current, view.opens, says, words);
    if (!outcome.ok) return t(`refusal.${outcome.refusal}`);
    await lock();
    if (says !== "no") goThere();
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
      onSad={() => void openHelp("sad")}
      onSight={() => void openPage("/sight.html")}
      onOriginal={(site) => location.assign(`https://${site}/`)}
      onSearch={elsewhere === null ? null : () => location.assign(elsewhere)}
      onGarden={() => location.assign(packageUrl("/garden.html"))}
      onUnlock={unlock}
      onClose={() => void lock()}
      onAnswer={answer}
      asking={{
        ask: current,
        now,
        onAsk: async (_minutes, reason, words) => {
          const { state } = await ask("ask:site", asked, reason, words);
          await reload();
          return state;
        },
        onWithdraw: (id) => ask("ask:withdraw", id).then(reload),
        onOpen: goThere,
      }}
    />
  );
}
