import { useStrings } from "../../components/strings/context.ts";
import { RecoveryPanel } from "../shared/recovery-panel.tsx";

/** A recovery code that was just made, before everything else of the page. */
export function NewCode({ code }: { code: string }) {
  const { t } = useStrings();
  return (
    <section class="card stack" aria-labelledby="new-code">
      <h2 id="new-code">{t("recovery.title")}</h2>
      <RecoveryPanel code={code} />
    </section>
  );
}
