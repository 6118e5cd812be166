import { useStrings } from "./strings/context.ts";

/** The child help line 111: first where a page can frighten, one press away elsewhere. */
export function HelpLine({ words }: { words: string }) {
  const { t } = useStrings();
  return (
    <div class="help-line">
      <span>{words}</span>
      <a class="button" href="tel:111">
        {t("help.line")}
      </a>
    </div>
  );
}
