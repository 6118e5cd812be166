import type { ProtectionState } from "../../core/device/protection-state.ts";
import type { StorageRecord } from "../../core/storage/storage-record.ts";
import { canRepair } from "../../core/storage/storage-state.ts";
import { messageKey } from "../../core/words/message-key.ts";
import { Button } from "../button.tsx";
import { Fact } from "../fact.tsx";
import { useStrings } from "../strings/context.ts";
import { formatDay, formatStoredDay } from "./format-day.ts";
import { Section } from "./section.tsx";

export type DeviceSectionProps = {
  readonly protection: ProtectionState;
  /** Whether search engines are held to safe search, as the limits say. */
  readonly safeSearch: boolean;
  readonly onRestore: () => void;
  /** Makes the store anew; weakens nothing. */
  readonly onRepair: () => void;
};

/** What holds on this computer, and, as plainly, what does not. */
export function DeviceSection({ protection, safeSearch, onRestore, onRepair }: DeviceSectionProps) {
  const { t, language } = useStrings();
  const { hostAccess, privateWindows, floor, storage } = protection;
  return (
    <Section id="device" lead={t("options.device.lead")}>
      <dl class="card facts">
        <Fact name={t("options.device.host")} good={hostAccess}>
          {t(`options.device.host_${hostAccess ? "on" : "off"}`)}
          {!hostAccess && (
            <Button kind="primary" onPress={onRestore}>
              {t("options.device.restore")}
            </Button>
          )}
        </Fact>
        <Fact name={t("options.device.floor")} good={floor === "ready" || floor === "listener"}>
          {t(`options.device.floor_${floor}`)}
        </Fact>
        <Fact name={t("options.device.search")} good={hostAccess || !safeSearch}>
          {t(`options.device.search_${searchState(safeSearch, hostAccess)}`)}
        </Fact>
        <Fact name={t("options.device.storage")} good={storage.state.level === "good"}>
          <StorageWords storage={storage} onRepair={onRepair} />
        </Fact>
        <Fact name={t("options.device.private")} good={privateWindows}>
          {t(`options.device.private_${privateWindows ? "on" : "off"}`)}
        </Fact>
        <Fact name={t("options.device.names")}>{protection.names.toLocaleString(language)}</Fact>
        <Fact name={t("options.device.lists_day")}>{formatStoredDay(protection.listsDay)}</Fact>
        <Fact name={t("options.device.version")}>{protection.version}</Fact>
      </dl>
      <div class="card stack">
        <h3>{t("options.device.cannot")}</h3>
        <ul class="tips stack">
          <li>{t("options.device.cannot_phone")}</li>
          <li>{t("options.device.cannot_browser")}</li>
          <li>{t("options.device.cannot_remove")}</li>
        </ul>
      </div>
    </Section>
  );
}

function searchState(safeSearch: boolean, hostAccess: boolean): "on" | "off" | "wanting" {
  if (!safeSearch) return "off";
  return hostAccess ? "on" : "wanting";
}

function StorageWords({ storage, onRepair }: { storage: StorageRecord; onRepair: () => void }) {
  const { t, language } = useStrings();
  const { state, dropped, renewedAt } = storage;
  return (
    <div class="stack">
      <span>{t(messageKey("options.device.storage_level", state.level))}</span>
      {state.why !== null && <span>{t(messageKey("options.device.storage_why", state.why))}</span>}
      {dropped > 0 && <span>{t("options.device.storage_dropped", dropped.toLocaleString(language))}</span>}
      {renewedAt !== null && <span>{t("options.device.storage_renewed", formatDay(new Date(renewedAt)))}</span>}
      {canRepair(state) && <Button onPress={onRepair}>{t("options.device.storage_repair")}</Button>}
    </div>
  );
}
