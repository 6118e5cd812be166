import { NewPassphraseForm } from "../form/new-passphrase-form.tsx";
import { useStrings } from "../strings/context.ts";

/** Everything a parent set, into a file under a passphrase typed twice. */
export function BackupExport({ onExport }: { onExport: (passphrase: string) => Promise<void> }) {
  const { t } = useStrings();
  return (
    <div class="stack">
      <h4>{t("backup.export")}</h4>
      <p class="soft">{t("backup.export_what")}</p>
      <NewPassphraseForm
        hint={t("backup.hint")}
        submit={t("backup.save")}
        submitting={t("backup.sealing")}
        onSubmit={onExport}
      />
    </div>
  );
}
