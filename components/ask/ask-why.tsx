import { useState } from "preact/hooks";
import { askReasons, longestLine, type Ask, type AskReason } from "../../core/ask/ask.ts";
import { Button } from "../button.tsx";
import { TextField } from "../form/text-field.tsx";
import { Said } from "../said.tsx";
import { useStrings } from "../strings/context.ts";
import { Form } from "../form/form.tsx";

export type AskWhyProps = {
  readonly ask: Ask;
  /** Says why, after the ask was made: by a reason, by words, by both. */
  readonly onWhy: (reason: AskReason | null, words: string) => Promise<boolean>;
};

/** For whoever likes to: why. The ask is made already, and waits with or without it. */
export function AskWhy({ ask, onWhy }: AskWhyProps) {
  const { t } = useStrings();
  const [typed, setTyped] = useState(ask.words);
  const [said, setSaid] = useState("");
  // Nothing is wrong with a page whose time is over.
  const reasons = askReasons.filter((reason) => ask.want.what === "site" || reason !== "mistake");
  const send = async (reason: AskReason | null, words: string) => {
    setSaid("");
    setSaid(t((await onWhy(reason, words).catch(() => false)) ? "ask.why_kept" : "ask.failed"));
  };
  return (
    <fieldset class="ask-why stack">
      <legend class="label">{t("ask.why")}</legend>
      <div class="row">
        {reasons.map((reason) => (
          <button
            key={reason}
            type="button"
            class="button chip"
            aria-pressed={ask.reason === reason}
            onClick={() => void send(reason, typed)}
          >
            {t(`ask.reason.${reason}`)}
          </button>
        ))}
      </div>
      <Form onSubmit={() => send(ask.reason, typed)}>
        <TextField label={t("ask.typed")} value={typed} most={longestLine} onChange={setTyped} />
        <div class="row">
          <Button submits>{t("ask.send")}</Button>
          <Said words={said} />
        </div>
      </Form>
    </fieldset>
  );
}
