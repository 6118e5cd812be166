import { QuietPage } from "../../components/blocked/quiet-page.tsx";
import { useStrings } from "../../components/strings/context.ts";
import { openHelp } from "../../platform/help-page.ts";
import { openStartPage } from "./ways-out.ts";

/** For an address that is not blocked, or none at all: it says nothing about any page. */
export function Neutral() {
  const { t } = useStrings();
  return (
    <QuietPage
      words={t("blocked.neutral.line")}
      action={t("blocked.neutral.start")}
      onAction={() => void openStartPage()}
      onHelp={() => void openHelp()}
    />
  );
}
