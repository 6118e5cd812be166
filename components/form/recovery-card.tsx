import { Button } from "../button.tsx";
import { useStrings } from "../strings/context.ts";
import "../family/family.css";

export type RecoveryCardProps = {
  readonly code: string;
  readonly onPrint: () => void;
  readonly onSave: () => void;
};

/** The recovery code, the only time that it is shown. */
export function RecoveryCard({ code, onPrint, onSave }: RecoveryCardProps) {
  const { t } = useStrings();
  return (
    <div class="stack recovery">
      <p>{t("recovery.why")}</p>
      <p class="recovery-code">{code}</p>
      <div class="row no-print">
        <Button onPress={onPrint}>{t("recovery.print")}</Button>
        <Button onPress={onSave}>{t("recovery.file")}</Button>
      </div>
      <p class="hint">{t("recovery.once")}</p>
    </div>
  );
}
