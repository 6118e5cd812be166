import { useState } from "preact/hooks";
import type { Ask, AskAnswer } from "../../core/ask/ask.ts";
import { answersFor } from "../../core/ask/grant.ts";
import { AnswerForm } from "../ask/answer-form.tsx";
import { GiveMinutes } from "../blocked/give-minutes.tsx";
import { Button } from "../button.tsx";
import { PinForm, type PinAnswer } from "../form/pin-form.tsx";
import { Said } from "../said.tsx";
import { useStrings } from "../strings/context.ts";

/** What a parent may open of the page at hand: its site, or minutes where time is over; null where nothing holds it back. */
export type Openable = { readonly what: "site"; readonly site: string } | { readonly what: "time" } | null;

export type ParentsCornerProps = {
  readonly openable: Openable;
  /** The child's ask for just that, while it waits. */
  readonly waiting: Ask | null;
  readonly paused: boolean;
  readonly isUnlocked: boolean;
  readonly onUnlock: (pin: string) => Promise<PinAnswer>;
  /** Each: words of a refusal, or null when it is done and this page is locked again. */
  readonly onPause: () => Promise<string | null>;
  readonly onAnswer: (says: AskAnswer, words: string) => Promise<string | null>;
  readonly onMinutes: (minutes: number) => Promise<string | null>;
};

/** For a parent who stands beside the child: pause, and open the page at hand, behind the PIN. */
export function ParentsCorner({ isUnlocked, onUnlock, ...doing }: ParentsCornerProps) {
  const { t } = useStrings();
  const [open, setOpen] = useState(isUnlocked);
  const [free, setFree] = useState(false);
  const [said, setSaid] = useState("");
  const unlock = async (pin: string) => {
    const answer = await onUnlock(pin);
    // Without a PIN nothing is held back, so there is nothing to ask for.
    if (!answer.ok && answer.refusal === "unset") setFree(true);
    return answer;
  };
  const close = () => {
    setOpen(false);
    setSaid(t("popup.parents.done"));
  };
  return (
    <section class="parents stack">
      <div class="row">
        <Button kind="quiet" expanded={open} onPress={() => setOpen(!open)}>
          {t(open ? "popup.parents.close" : "popup.parents.open")}
        </Button>
      </div>
      {open && (
        <div class="card stack">
          {isUnlocked || free ? <Steps {...doing} onDone={close} /> : <PinForm takesFocus onUnlock={unlock} />}
        </div>
      )}
      <Said words={open ? "" : said} />
    </section>
  );
}

type StepsProps = Omit<ParentsCornerProps, "isUnlocked" | "onUnlock"> & { readonly onDone: () => void };

function Steps({ openable, waiting, paused, onPause, onAnswer, onMinutes, onDone }: StepsProps) {
  const { t } = useStrings();
  const [said, setSaid] = useState("");
  const [busy, setBusy] = useState(false);
  const thenDone = (refusal: string | null) => {
    if (refusal === null) onDone();
    return refusal;
  };
  const pause = async () => {
    setBusy(true);
    setSaid(thenDone(await onPause().catch(() => t("refusal.unknown"))) ?? "");
    setBusy(false);
  };
  return (
    <>
      {openable?.what === "site" && (
        <AnswerForm
          legend={t("blocked.parents.choose", openable.site)}
          answers={answersFor(waiting)}
          minutes={null}
          kind={waiting !== null}
          onAnswer={async (says, words) => thenDone(await onAnswer(says, words))}
        />
      )}
      {openable?.what === "time" && (
        <GiveMinutes
          waiting={waiting}
          onAnswer={async (says, words) => thenDone(await onAnswer(says, words))}
          onGrant={async (minutes) => thenDone(await onMinutes(minutes))}
        />
      )}
      {!paused && (
        <div class="stack">
          <div class="row">
            <Button busy={busy} onPress={() => void pause()}>
              {t("pause.press")}
            </Button>
          </div>
          <p class="hint">{t("pause.what")}</p>
        </div>
      )}
      <Said words={said} tone="problem" />
    </>
  );
}
