import { QuietPage } from "../../components/blocked/quiet-page.tsx";
import { openHelp } from "../../platform/help-page.ts";
import { useStrings } from "../../components/strings/context.ts";

/** The worker gave no verdict: the page stays covered, and can be tried again. */
export function Failed() {
  const { t } = useStrings();
  const again = () => location.reload();
  return (
    <QuietPage
      words={t("blocked.failed.line")}
      action={t("blocked.failed.again")}
      onAction={again}
      onHelp={() => void openHelp()}
    />
  );
}
