import { useState } from "preact/hooks";
import { passphraseStrength } from "../../core/backup/passphrase.ts";
import { Button } from "../button.tsx";
import { PassphraseField } from "../form/passphrase-field.tsx";
import { useStrings } from "../strings/context.ts";

/** Everything a parent set, into a file under a passphrase typed twice. */
export function BackupExport({ onExport }: { onExport: (passphrase: string) => Promise<void> }) {
  const { t } = useStrings();
  const [[first, again], setTyped] = useState(["", ""]);
  const [problem, setProblem] = useState("");
  const [busy, setBusy] = useState(false);
  const strength = passphraseStrength(first);
  const submit = async () => {
    if (busy) return;
    const isWeak = strength === "short" || strength === "plain";
    const wrong = isWeak ? t(`backup.strength.${strength}`) : first === again ? "" : t("backup.differ");
    setProblem(wrong);
    if (wrong !== "") return;
    setBusy(true);
    await onExport(first);
    setBusy(false);
    setTyped(["", ""]);
  };
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <h3>{t("backup.export")}</h3>
      <p class="soft">{t("backup.export_what")}</p>
      <PassphraseField
        isNew
        label={t("backup.passphrase")}
        hint={first === "" ? t("backup.hint") : t(`backup.strength.${strength}`)}
        problem={problem}
        value={first}
        onChange={(value) => setTyped([value, again])}
      />
      <PassphraseField isNew label={t("backup.again")} value={again} onChange={(value) => setTyped([first, value])} />
      <div>
        <Button kind="primary" submits busy={busy}>
          {t(busy ? "backup.sealing" : "backup.save")}
        </Button>
      </div>
    </form>
  );
}
