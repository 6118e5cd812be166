import { useState } from "preact/hooks";
import { Button } from "../button.tsx";
import { QrCode } from "../qr-code.tsx";
import { useStrings } from "../strings/context.ts";
import { formatStoredDay } from "./format-day.ts";

/** A channel as the parent is shown it, with what a press on it would do. */
export type PassOnChannel = {
  readonly id: string;
  readonly label: string;
  readonly hours: string;
  /** `YYYY-MM-DD`; null for a channel that no publication names. */
  readonly verifiedOn: string | null;
  /** A number to call, for its code; null for a channel that is written to. */
  readonly tel: string | null;
  /** Where on the opened page the copied text belongs; null for the others. */
  readonly paste: string | null;
};

export type PassOnProps = {
  readonly channels: readonly PassOnChannel[];
  /** Every word that would be handed over. */
  readonly text: string;
  readonly onPass: (channel: string) => Promise<void>;
};

/** To whom a report can be passed on: first what would be said, then one press, and a person does the rest. */
export function PassOn({ channels, text, onPass }: PassOnProps) {
  const { t } = useStrings();
  const [words, setWords] = useState("");
  const pressOf = (tel: string | null) => t(tel === null ? "options.reports.pass_to" : "options.reports.pass_called");
  const pass = (channel: string) =>
    void onPass(channel).then(
      () => setWords(t("options.reports.passed")),
      () => setWords(t("refusal.unknown")),
    );
  return (
    <div class="pass-on stack">
      <div>
        <p class="label">{t("options.reports.pass_text")}</p>
        <pre class="note">{text}</pre>
      </div>
      <ul class="stack">
        {channels.map(({ id, label, hours, verifiedOn, tel, paste }) => (
          <li key={id} class="row">
            {tel !== null && <QrCode text={tel} label={t("options.reports.pass_qr", label)} />}
            <div>
              <strong>{label}</strong>
              <p class="hint">
                {hours}
                {verifiedOn !== null && ` · ${t("options.reports.pass_verified", formatStoredDay(verifiedOn))}`}
              </p>
              {paste !== null && <p class="hint">{paste}</p>}
              <Button label={`${pressOf(tel)}: ${label}`} onPress={() => pass(id)}>
                {pressOf(tel)}
              </Button>
            </div>
          </li>
        ))}
      </ul>
      <output class="said hint">{words}</output>
    </div>
  );
}
