import type { TierId } from "../../core/tier/tiers.ts";
import { Button } from "../button.tsx";
import { useStrings } from "../strings/context.ts";
import { messageKey } from "../../core/words/message-key.ts";

export type DoneStepProps = {
  readonly tier: TierId;
  /** Null while it is being read, or when it could not be. */
  readonly protection: {
    readonly names: number;
    readonly privateWindows: boolean;
    readonly hostAccess: boolean;
  } | null;
  readonly onOptions: () => void;
  readonly onHelp: () => void;
  readonly onSight: () => void;
};

/** What is on now, and the two things only the parent can do: pin the icon, allow private windows. */
export function DoneStep({ tier, protection, onOptions, onHelp, onSight }: DoneStepProps) {
  const { t, language } = useStrings();
  const names = protection?.names.toLocaleString(language) ?? "…";
  return (
    <>
      <p class="note">{t("welcome.done.on", names, t(messageKey("tier", tier, "name")))}</p>
      {protection?.hostAccess === false && <p class="note straw">{t("welcome.done.host_off")}</p>}
      <ul class="stack tips">
        <li>{t("welcome.done.pin_icon")}</li>
        {protection !== null && (
          <li>{t(protection.privateWindows ? "welcome.done.private_on" : "welcome.done.private_off")}</li>
        )}
        <li>{t("welcome.done.today")}</li>
      </ul>
      <div class="row">
        <Button kind="primary" onPress={onOptions}>
          {t("welcome.done.options")}
        </Button>
        <Button onPress={onHelp}>{t("help.together")}</Button>
        <Button onPress={onSight}>{t("sight.title")}</Button>
      </div>
    </>
  );
}
