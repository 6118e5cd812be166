import { BackupExport } from "../../components/options/backup-export.tsx";
import { BackupImport } from "../../components/options/backup-import.tsx";
import { useStrings } from "../../components/strings/context.ts";
import { localDay } from "../../core/time/local-day.ts";
import { sealBackup } from "../../platform/backup.ts";
import { saveFile } from "./save-file.ts";
import { useBackup } from "./use-backup.ts";
import type { LimitsDoor } from "./use-limits.ts";

/** A file with everything a parent set, out and in. */
export function BackupPanel({ door }: { door: LimitsDoor }) {
  const { t } = useStrings();
  const backup = useBackup(door);
  const save = async (passphrase: string) => {
    const now = new Date();
    const text = await sealBackup(door.view.stored, passphrase, now);
    saveFile(`luy-tre-${localDay(now)}.json`, text, "application/json");
  };
  return (
    <section class="card stack" aria-labelledby="backup-title">
      <h3 id="backup-title">{t("backup.title")}</h3>
      <BackupExport onExport={save} />
      <BackupImport {...backup} />
    </section>
  );
}
