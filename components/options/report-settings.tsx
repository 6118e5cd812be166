import { useId, useState } from "preact/hooks";
import { addressDetails, type AddressDetail } from "../../core/report/address-detail.ts";
import { messageKey } from "../../core/words/message-key.ts";
import type { Trouble } from "../../core/report/read-answer.ts";
import { Button } from "../button.tsx";
import { TextField } from "../form/text-field.tsx";
import { LockNote } from "../lock-note.tsx";
import { Said } from "../said.tsx";
import { useStrings } from "../strings/context.ts";

/** How sending stands on this device. */
export type SendingView = {
  readonly detail: AddressDetail;
  readonly detailFrom: "policy" | "parent" | "default";
  /** Host name; null when reports stay here. */
  readonly endpoint: string | null;
  readonly endpointFrom: "policy" | "parent" | null;
  readonly waiting: number;
  readonly givenUp: number;
  readonly trouble: { readonly why: Trouble } | null;
};

export type ReportSettingsProps = {
  readonly view: SendingView;
  /** The address that the parent has entered; empty for none. */
  readonly endpoint: string;
  readonly onDetail: (detail: AddressDetail) => void;
  /** Empty takes the address away. Words of what is wrong, or null. */
  readonly onEndpoint: (url: string) => Promise<string | null>;
  /** Sends a test report; words of what came of it. */
  readonly onTest: (url: string) => Promise<string>;
};

/** How much of an address a report tells, and where reports go besides this device. */
export function ReportSettings({ view, ...rest }: ReportSettingsProps) {
  const { t } = useStrings();
  return (
    <section class="card stack" aria-labelledby="report-settings">
      <h3 id="report-settings">{t("options.reports.settings")}</h3>
      <DetailChoice view={view} onDetail={rest.onDetail} />
      {view.endpointFrom === "policy" ? (
        <div class="stack">
          <p>{t("options.reports.school", view.endpoint ?? "")}</p>
          <div>
            <LockNote />
          </div>
        </div>
      ) : (
        <EndpointForm {...rest} />
      )}
      <SendingState view={view} />
    </section>
  );
}

function DetailChoice({ view, onDetail }: Pick<ReportSettingsProps, "view" | "onDetail">) {
  const { t } = useStrings();
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{t("options.reports.detail")}</label>
      <select
        id={id}
        class="select"
        disabled={view.detailFrom === "policy"}
        value={view.detail}
        aria-describedby={`${id}-what`}
        onChange={(event) => onDetail(event.currentTarget.value as AddressDetail)}
      >
        {addressDetails.map((detail) => (
          <option key={detail} value={detail}>
            {t(messageKey("report.detail", detail))}
          </option>
        ))}
      </select>
      <p id={`${id}-what`} class="hint">
        {t(messageKey("report.detail_what", view.detail))}
        <br />
        {t("options.reports.cut")}
      </p>
      {view.detailFrom === "policy" && (
        <div>
          <LockNote />
        </div>
      )}
    </div>
  );
}

function EndpointForm({ endpoint, onEndpoint, onTest }: Omit<ReportSettingsProps, "view" | "onDetail">) {
  const { t } = useStrings();
  const [url, setUrl] = useState(endpoint);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState("");
  const [words, setWords] = useState("");
  const during = async (act: () => Promise<void>) => {
    setBusy(true);
    setProblem("");
    setWords("");
    await act();
    setBusy(false);
  };
  const save = (next: string) =>
    during(async () => {
      const wrong = await onEndpoint(next);
      if (wrong === null) setUrl(next);
      setProblem(wrong ?? "");
      setWords(wrong === null ? t(next === "" ? "options.reports.endpoint_off" : "options.reports.endpoint_on") : "");
    });
  const test = () => during(async () => setWords(await onTest(url.trim())));
  const isEntered = url.trim() !== "";
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy && isEntered) void save(url.trim());
      }}
    >
      <TextField
        kind="url"
        wide
        label={t("options.reports.endpoint")}
        hint={t("options.reports.endpoint_hint")}
        value={url}
        onChange={setUrl}
        problem={problem}
      />
      <div class="row">
        <Button submits busy={busy || !isEntered}>
          {t("options.reports.endpoint_save")}
        </Button>
        <Button busy={busy || !isEntered} onPress={() => void test()}>
          {t("options.reports.endpoint_test")}
        </Button>
        {endpoint !== "" && (
          <Button kind="quiet" busy={busy} onPress={() => void save("")}>
            {t("options.reports.endpoint_stop")}
          </Button>
        )}
      </div>
      <Said words={words} />
    </form>
  );
}

/** What waits and what was given up: nothing is dropped in silence. */
function SendingState({ view }: Pick<ReportSettingsProps, "view">) {
  const { t } = useStrings();
  return (
    <output class="stack">
      {view.waiting > 0 && <p>{t("options.reports.waiting", String(view.waiting))}</p>}
      {view.waiting > 0 && view.trouble !== null && <p>{t(messageKey("report.trouble", view.trouble.why))}</p>}
      {view.givenUp > 0 && <p class="note straw">{t("options.reports.given_up", String(view.givenUp))}</p>}
    </output>
  );
}
