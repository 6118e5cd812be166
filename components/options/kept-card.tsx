import { useState } from "preact/hooks";
import { keptDays } from "../../core/privacy/day-row.ts";
import { daysFormats, type DaysFormat } from "../../core/privacy/export-days.ts";
import { Button } from "../button.tsx";
import { useStrings } from "../strings/context.ts";

export type KeptCardProps = {
  readonly onExport: (format: DaysFormat) => void;
  readonly onDelete: () => void;
};

/** What is kept and for how long, to take along or to delete; deleting asks once more. */
export function KeptCard({ onExport, onDelete }: KeptCardProps) {
  const { t } = useStrings();
  const [sure, setSure] = useState(false);
  const remove = () => {
    setSure(false);
    onDelete();
  };
  return (
    <div class="card stack no-print">
      <h3>{t("privacy.kept_title")}</h3>
      <p>{t("privacy.kept", String(keptDays))}</p>
      <div class="row">
        {daysFormats.map((format) => (
          <Button key={format} onPress={() => onExport(format)}>
            {t("privacy.export", format.toUpperCase())}
          </Button>
        ))}
        <Button kind="quiet" expanded={sure} onPress={() => setSure(!sure)}>
          {t("privacy.delete")}
        </Button>
      </div>
      {sure && (
        <div class="note straw stack">
          <p>{t("privacy.delete_sure")}</p>
          <div class="row">
            <Button onPress={remove}>{t("privacy.delete_now")}</Button>
            <Button onPress={() => setSure(false)}>{t("privacy.keep")}</Button>
          </div>
        </div>
      )}
    </div>
  );
}
