import { voiceOf } from "../../core/words/voice.ts";
import type { TierId } from "../../core/tier/tiers.ts";
import { Button } from "../button.tsx";
import { useStrings } from "../strings/context.ts";

export type HelpFirstProps = { readonly tier: TierId; readonly onSad: () => void };

/** Stands first where words of distress were seen, whatever the page is held back for: somebody to call, and our page of help. */
export function HelpFirst({ tier, onSad }: HelpFirstProps) {
  const { t } = useStrings();
  const voice = voiceOf(tier);
  return (
    <>
      <h1>{t(`veil.help_first.${voice}`)}</h1>
      <p class="lead">{t(`veil.help_first.why${voice === "teen" ? "_teen" : ""}`)}</p>
      <a class="button primary big" href="tel:111">
        {t("help.line")}
      </a>
      <Button big onPress={onSad}>
        {t("help.sad.title")}
      </Button>
    </>
  );
}
