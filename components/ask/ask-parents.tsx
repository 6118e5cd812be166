import { useState } from "preact/hooks";
import { askableMinutes, type Ask, type AskReason } from "../../core/ask/ask.ts";
import { askState } from "../../core/ask/ask-state.ts";
import { Button } from "../button.tsx";
import { Said } from "../said.tsx";
import { useStrings } from "../strings/context.ts";
import { AskStatus } from "./ask-status.tsx";
import { AskWhy } from "./ask-why.tsx";
import "./ask.css";

export type Minutes = (typeof askableMinutes)[number];

export type AskParentsProps = {
  readonly wants: "site" | "time";
  /** The newest ask for just this, where there is one. */
  readonly ask: Ask | null;
  readonly now: Date;
  /** Minutes where time is wanted; `null` for a site. */
  readonly onAsk: (
    minutes: Minutes | null,
    reason: AskReason | null,
    words: string,
  ) => Promise<"asked" | "already" | "full">;
  readonly onWithdraw: (id: string) => Promise<void>;
  /** The way to what was granted; leave it out where there is none to go. */
  readonly onOpen?: (() => void) | undefined;
};

/** The child asks with one press, may say why, sees the answer, and may take the ask back. */
export function AskParents({ wants, ask, now, onAsk, onWithdraw, onOpen }: AskParentsProps) {
  const { t } = useStrings();
  const [busy, setBusy] = useState(false);
  const [said, setSaid] = useState("");
  const state = ask === null ? null : askState(ask, now);
  const press = async (minutes: Minutes | null) => {
    setBusy(true);
    const outcome = await onAsk(minutes, null, "").catch(() => "failed" as const);
    setSaid(outcome === "full" || outcome === "failed" ? t(`ask.${outcome}`) : "");
    setBusy(false);
  };
  const why = async (reason: AskReason | null, words: string) =>
    (await onAsk(ask?.want.what === "time" ? ask.want.minutes : null, reason, words)) === "already";
  const withdraw = (id: string) => void onWithdraw(id).catch(() => setSaid(t("ask.failed")));
  const offers = wants === "site" ? [null] : askableMinutes;
  const again = state !== null;
  return (
    <section class={`ask-parents stack${again ? " card" : ""}`}>
      <div aria-live="polite" class="stack">
        {ask !== null && <AskStatus ask={ask} now={now} />}
      </div>
      {state?.at === "yes" && onOpen !== undefined && (
        <Button kind="primary" onPress={onOpen}>
          {t("ask.open")}
        </Button>
      )}
      {ask !== null && state?.at === "waiting" && (
        <>
          <AskWhy key={ask.id} ask={ask} onWhy={why} />
          <Button kind="quiet" onPress={() => withdraw(ask.id)}>
            {t("ask.withdraw")}
          </Button>
        </>
      )}
      {state?.at !== "yes" && state?.at !== "waiting" && (
        <div class="row">
          {offers.map((minutes) => (
            <Button key={minutes ?? "site"} busy={busy} onPress={() => void press(minutes)}>
              {minutes === null ? t(again ? "ask.again" : "ask.press") : t("ask.minutes", String(minutes))}
            </Button>
          ))}
        </div>
      )}
      <Said words={said} tone="problem" />
    </section>
  );
}
