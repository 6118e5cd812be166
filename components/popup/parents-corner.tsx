import { useEffect, useRef, useState } from "preact/hooks";
import type { Ask, AskAnswer } from "../../core/ask/ask.ts";
import { OpenForm } from "../ask/open-form.tsx";
import { GiveMinutes } from "../blocked/give-minutes.tsx";
import { Button } from "../button.tsx";
import { PinForm, type PinAnswer } from "../form/pin-form.tsx";
import { Said } from "../said.tsx";
import { useStrings } from "../strings/context.ts";
import { useFocusWhen } from "../use-focus-when.ts";

/** What a parent may open of the page at hand: its site, or minutes where time is over; null where nothing holds it back. */
export type Openable = { readonly what: "site"; readonly site: string } | { readonly what: "time" } | null;

export type ParentsCornerProps = {
  readonly openable: Openable;
  /** The child's ask for just that, while it waits. */
  readonly waiting: Ask | null;
  readonly paused: boolean;
  readonly isUnlocked: boolean;
  readonly onUnlock: (pin: string) => Promise<PinAnswer>;
  /** The corner is open now, or closed. */
  readonly onOpen: (open: boolean) => void;
  /** The parent thought better of it; false when it is not known to be locked. */
  readonly onLock: () => Promise<boolean>;
  /** Each: words of a refusal, or null when it is done and this page is locked again. */
  readonly onPause: () => Promise<string | null>;
  readonly onAnswer: (says: AskAnswer, words: string) => Promise<string | null>;
  readonly onMinutes: (minutes: number) => Promise<string | null>;
};

/** For a parent who stands beside the child: pause, and open the page at hand, behind the PIN. */
export function ParentsCorner({ isUnlocked, onUnlock, onOpen, onLock, ...doing }: ParentsCornerProps) {
  const { t } = useStrings();
  const [stage, setStage] = useState<"closed" | "pin" | "steps" | "free">(isUnlocked ? "steps" : "closed");
  const [pressed, setPressed] = useState(false);
  const [typed, setTyped] = useState(false);
  const [said, setSaid] = useState("");
  // Locked from elsewhere, or because its time is over, it is closed.
  const open = stage === "steps" ? isUnlocked : stage !== "closed";
  const door = useRef<HTMLButtonElement>(null);
  const corner = useRef<HTMLElement>(null);
  useEffect(() => onOpen(open), [onOpen, open]);
  // The popup is low: what was just opened would begin below its edge.
  useEffect(() => {
    if (open && pressed) corner.current?.scrollIntoView();
  }, [open, pressed, stage]);
  const heading = useFocusWhen<HTMLHeadingElement>(open && typed && stage !== "pin");
  const unlock = async (pin: string) => {
    const answer = await onUnlock(pin);
    setTyped(true);
    if (answer.ok) setStage("steps");
    // Without a PIN nothing is held back, so there is nothing to ask for.
    else if (answer.refusal === "unset") setStage("free");
    return answer;
  };
  const close = (words: string) => {
    setStage("closed");
    setPressed(false);
    setTyped(false);
    setSaid(words);
  };
  const press = async () => {
    setPressed(true);
    setSaid("");
    if (!open) return setStage(isUnlocked ? "steps" : "pin");
    if (!isUnlocked) return close("");
    if (await onLock()) close(t("popup.parents.locked"));
    else setSaid(t("popup.parents.not_locked"));
  };
  const finish = () => {
    close(t("popup.parents.done"));
    door.current?.focus();
  };
  return (
    <section class="parents stack" ref={corner}>
      <div class="row">
        <Button kind="quiet" self={door} expanded={open} onPress={() => void press()}>
          {t(open ? "popup.parents.close" : "popup.parents.open")}
        </Button>
      </div>
      <Said words={said} tone={open ? "problem" : "note"} />
      {open && (
        <div class="card stack">
          <h2 ref={heading} tabIndex={-1}>
            {t("blocked.parents.title")}
          </h2>
          {stage === "pin" ? <PinForm takesFocus onUnlock={unlock} /> : <Steps {...doing} onDone={finish} />}
        </div>
      )}
    </section>
  );
}

type StepsProps = Omit<ParentsCornerProps, "isUnlocked" | "onUnlock" | "onOpen" | "onLock"> & {
  readonly onDone: () => void;
};

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
        <OpenForm
          site={openable.site}
          waiting={waiting}
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
