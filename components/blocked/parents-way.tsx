import { useState } from "preact/hooks";
import { Button } from "../button.tsx";
import { PinForm, type PinAnswer } from "../form/pin-form.tsx";
import { useStrings } from "../strings/context.ts";

/** How long a parent opens a page. */
export type OpenFor = "quarter" | "today" | "always";

const times: readonly OpenFor[] = ["quarter", "today", "always"];

export type ParentsWayProps = {
  readonly site: string;
  readonly onUnlock: (pin: string) => Promise<PinAnswer>;
  readonly onOpen: (time: OpenFor) => Promise<string | null>;
};

/** Small on purpose: a parent beside the child enters the PIN here and says for how long the page opens. */
export function ParentsWay({ site, onUnlock, onOpen }: ParentsWayProps) {
  const { t } = useStrings();
  const [stage, setStage] = useState<"closed" | "pin" | "choose">("closed");
  const unlock = async (pin: string) => {
    const answer = await onUnlock(pin);
    // Without a PIN nothing is held back, so there is nothing to ask for.
    if (answer.ok || answer.refusal === "unset") setStage("choose");
    return answer;
  };
  const open = stage !== "closed";
  return (
    <section class="parents">
      <Button kind="quiet" expanded={open} onPress={() => setStage(open ? "closed" : "pin")}>
        {t(open ? "blocked.parents.close" : "blocked.parents.open")}
      </Button>
      {open && (
        <div class="card stack">
          <h2>{t("blocked.parents.title")}</h2>
          {stage === "pin" && <PinForm takesFocus onUnlock={unlock} />}
          {stage === "choose" && <Choices site={site} onOpen={onOpen} />}
        </div>
      )}
    </section>
  );
}

function Choices({ site, onOpen }: Pick<ParentsWayProps, "site" | "onOpen">) {
  const { t } = useStrings();
  const [busy, setBusy] = useState(false);
  const [words, setWords] = useState("");
  const open = async (time: OpenFor) => {
    setBusy(true);
    setWords(t("blocked.parents.opening"));
    const refusal = await onOpen(time).catch(() => t("refusal.unknown"));
    if (refusal === null) return;
    setBusy(false);
    setWords(refusal);
  };
  return (
    <>
      <fieldset>
        <legend>{t("blocked.parents.choose", site)}</legend>
        <div class="row">
          {times.map((time) => (
            <Button key={time} busy={busy} onPress={() => void open(time)}>
              {t(`blocked.parents.${time}`)}
            </Button>
          ))}
        </div>
      </fieldset>
      <output class="said">{words}</output>
    </>
  );
}
