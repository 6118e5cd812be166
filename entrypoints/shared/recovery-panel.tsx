import { RecoveryCard } from "../../components/form/recovery-card.tsx";
import { useStrings } from "../../components/strings/context.ts";
import { printPage, saveText } from "./keep-code.ts";

/** The recovery code with the two ways to keep it. */
export function RecoveryPanel({ code }: { code: string }) {
  const { t } = useStrings();
  return (
    <RecoveryCard
      code={code}
      onPrint={printPage}
      onSave={() => saveText("luy-tre.txt", `${t("recovery.file_words")}\n\n${code}`)}
    />
  );
}
