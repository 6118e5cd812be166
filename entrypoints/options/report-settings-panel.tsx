import * as v from "valibot";
import type { Entered, Wrong } from "../../components/options/endpoint-form.tsx";
import { ReportSettings } from "../../components/options/report-settings.tsx";
import { useStrings } from "../../components/strings/context.ts";
import { defaultDetail } from "../../core/report/address-detail.ts";
import {
  endpointKeySchema,
  endpointUrlSchema,
  type Endpoint,
  type ReportSettings as Settings,
} from "../../core/report/endpoint.ts";
import { giveUpReasons } from "../../core/report/outbox-state.ts";
import { messageKey } from "../../core/words/message-key.ts";
import { ask } from "../../platform/messages/ask.ts";
import { Answered } from "./answered.tsx";
import { isRefused, useAnswer } from "./use-answer.ts";

export type ReportSettingsPanelProps = {
  readonly settings: Settings | undefined;
  readonly onSettings: (settings: Settings) => Promise<boolean>;
  readonly onRefused: () => void;
};

export function ReportSettingsPanel({ settings, onSettings, onRefused }: ReportSettingsPanelProps) {
  const { t } = useStrings();
  const { answer, reload } = useAnswer(() => ask("outbox:read"));
  const save = async (next: Settings): Promise<boolean> => {
    const saved = await onSettings(next);
    await reload();
    return saved;
  };
  const detail = settings?.detail ?? defaultDetail;
  const findWrong = ({ url, key }: Entered): Wrong | null => {
    if (!v.is(endpointUrlSchema, url)) return { at: "url", words: t("options.reports.endpoint_invalid") };
    const isKey = key === "" || v.is(endpointKeySchema, key);
    return isKey ? null : { at: "key", words: t("options.reports.key_invalid") };
  };
  const setEndpoint = async (entered: Entered): Promise<Wrong | null> => {
    const isOff = entered.url === "";
    const wrong = isOff ? null : findWrong(entered);
    if (wrong !== null) return wrong;
    const saved = await save(isOff ? { detail } : { detail, endpoint: endpointOf(entered) });
    return saved ? null : { at: "url", words: t("refusal.unknown") };
  };
  const test = async (entered: Entered): Promise<string> => {
    const wrong = findWrong(entered);
    if (wrong !== null) return wrong.words;
    try {
      const came = await ask("endpoint:test", endpointOf(entered));
      if (came === "arrived") return t("report.arrived");
      const isReason = (giveUpReasons as readonly string[]).includes(came);
      return t(messageKey(isReason ? "report.reason" : "report.trouble", came));
    } catch (error) {
      if (isRefused(error)) onRefused();
      return t("refusal.unknown");
    }
  };
  return (
    <Answered answer={answer} onRefused={onRefused} onAgain={reload}>
      {(view) => (
        <ReportSettings
          view={view}
          endpoint={{ url: settings?.endpoint?.url ?? "", key: settings?.endpoint?.key ?? "" }}
          onDetail={(next) => void save({ ...settings, detail: next })}
          onEndpoint={setEndpoint}
          onTest={test}
        />
      )}
    </Answered>
  );
}

function endpointOf({ url, key }: Entered): Endpoint {
  return key === "" ? { url } : { url, key };
}
