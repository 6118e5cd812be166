import { exportFormats, type SiteExport } from "../../core/limits/import-sites/write-sites.ts";
import { messageKey } from "../../core/words/message-key.ts";
import { Button } from "../button.tsx";
import { useStrings } from "../strings/context.ts";

/** The same sites as a file, to keep or to give to somebody. */
export function SiteExportRow({ onExport }: { onExport: (format: SiteExport) => void }) {
  const { t } = useStrings();
  return (
    <div class="stack">
      <h4>{t("options.import.export")}</h4>
      <p class="hint">{t("options.import.export_lead")}</p>
      <div class="row">
        {exportFormats.map((format) => (
          <Button
            key={format}
            label={t("options.import.export_as", t(messageKey("options.import.format", format)))}
            onPress={() => onExport(format)}
          >
            {t(messageKey("options.import.format", format))}
          </Button>
        ))}
      </div>
    </div>
  );
}
