import { Button } from "./button.tsx";
import { useStrings } from "./strings/context.ts";
import { clockOf, useSecondsTo } from "./use-seconds-to.ts";

export type PauseNoteProps = {
  /** Epoch milliseconds. */
  readonly until: number;
  readonly onEnd: () => void;
  /** The pause has ended by itself. */
  readonly onOver: () => void;
};

/** That a parent pauses what is set, for how long still, and a way for anybody to end it now. */
export function PauseNote({ until, onEnd, onOver }: PauseNoteProps) {
  const { t } = useStrings();
  const left = useSecondsTo(until, onOver);
  return (
    <div class="note straw stack">
      <p>{t("pause.on", clockOf(left))}</p>
      <div class="row">
        <Button onPress={onEnd}>{t("pause.end")}</Button>
      </div>
    </div>
  );
}
