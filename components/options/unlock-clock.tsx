import { Button } from "../button.tsx";
import { useStrings } from "../strings/context.ts";
import { clockOf, useSecondsTo } from "../use-seconds-to.ts";

export type UnlockClockProps = {
  /** Epoch milliseconds. */
  readonly until: number;
  readonly onLock: () => void;
  readonly onExpired: () => void;
};

/** How long the page stays unlocked, and a way to lock it now. */
export function UnlockClock({ until, onLock, onExpired }: UnlockClockProps) {
  const { t } = useStrings();
  const left = useSecondsTo(until, onExpired);
  return (
    <div class="row unlock-clock">
      <span class="hint">{t("options.unlocked", clockOf(left))}</span>
      <Button onPress={onLock}>{t("options.lock_now")}</Button>
    </div>
  );
}
