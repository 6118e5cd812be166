import { useId, useState } from "preact/hooks";
import { addressDetails, type AddressDetail } from "../../core/report/address-detail.ts";
import { messageKey } from "../../core/words/message-key.ts";
import type { OutboxView } from "../../core/report/outbox-view.ts";
import { EndpointForm, type EndpointFormProps } from "./endpoint-form.tsx";
import "./fold.css";
import { LockNote } from "../lock-note.tsx";
import { useStrings } from "../strings/context.ts";

export type ReportSettingsProps = EndpointFormProps & {
  readonly view: OutboxView;
  readonly onDetail: (detail: AddressDetail) => void;
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
        <Endpoint {...rest} />
      )}
      <SendingState view={view} />
    </section>
  );
}

/** Few families have one, and both fields ask for what only a school can give. */
function Endpoint(props: EndpointFormProps) {
  const { t } = useStrings();
  const none = props.endpoint.url === "";
  const [open] = useState(!none);
  return (
    <div>
      {none && <p>{t("options.reports.stays")}</p>}
      <details class="fold" open={open}>
        <summary>{t("options.reports.endpoint_more")}</summary>
        <EndpointForm {...props} />
      </details>
    </div>
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
