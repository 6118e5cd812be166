import * as v from "valibot";
import { ReportSettings } from "../../components/options/report-settings.tsx";
import { useStrings } from "../../components/strings/context.ts";
import { defaultDetail } from "../../core/report/address-detail.ts";
import { endpointUrlSchema, type ReportSettings as Settings } from "../../core/report/endpoint.ts";
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
  const isAddress = (url: string) => v.is(endpointUrlSchema, url);
  const save = async (next: Settings): Promise<boolean> => {
    const saved = await onSettings(next);
    await reload();
    return saved;
  };
  const detail = settings?.detail ?? defaultDetail;
  const setEndpoint = async (url: string): Promise<string | null> => {
    if (url !== "" && !isAddress(url)) return t("options.reports.endpoint_invalid");
    return (await save(url === "" ? { detail } : { detail, endpoint: { url } })) ? null : t("refusal.unknown");
  };
  const test = async (url: string): Promise<string> => {
    if (!isAddress(url)) return t("options.reports.endpoint_invalid");
    try {
      const came = await ask("endpoint:test", { url });
      if (came === "arrived") return t("report.arrived");
      const isReason = (giveUpReasons as readonly string[]).includes(came);
      return t(messageKey(isReason ? "report.reason" : "report.trouble", came));
    } catch (error) {
      if (isRefused(error)) onRefused();
      return t("refusal.unknown");
    }
  };
  return (
    <Answered answer={answer} onRefused={onRefused}>
      {(view) => (
        <ReportSettings
          view={view}
          endpoint={settings?.endpoint?.url ?? ""}
          onDetail={(next) => void save({ ...settings, detail: next })}
          onEndpoint={setEndpoint}
          onTest={test}
        />
      )}
    </Answered>
  );
}
