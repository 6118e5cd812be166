import { Button } from "../button.tsx";
import type { TierId } from "../../core/tier/tiers.ts";
import { voiceOf } from "../../core/words/voice.ts";
import { useStrings } from "../strings/context.ts";

export type ChildsWaysProps = {
  readonly tier: TierId;
  readonly onHelp: () => void;
  readonly onSight: () => void;
};

/** What a child finds wherever something is held back: help, and who sees what. */
export function ChildsWays({ tier, onHelp, onSight }: ChildsWaysProps) {
  const { t } = useStrings();
  return (
    <div class="row ways">
      <Button kind="quiet" onPress={onHelp}>
        {t(voiceOf(tier) === "teen" ? "help.open_teen" : "help.open")}
      </Button>
      <Button kind="quiet" onPress={onSight}>
        {t("sight.title")}
      </Button>
    </div>
  );
}
