import { useEffect, useState } from "preact/hooks";
import { Button } from "../button.tsx";
import { useStrings } from "../strings/context.ts";

export type UnlockClockProps = {
  /** Epoch milliseconds. */
  readonly until: number;
  readonly onLock: () => void;
  readonly onExpired: () => void;
};

/** How long the page stays unlocked, and a way to lock it now. */
export function UnlockClock({ until, onLock, onExpired }: UnlockClockProps) {
  const { t } = useStrings();
  const [left, setLeft] = useState(() => secondsTo(until));
  useEffect(() => {
    setLeft(secondsTo(until));
    const timer = setInterval(() => setLeft(secondsTo(until)), 1000);
    return () => clearInterval(timer);
  }, [until]);
  useEffect(() => {
    if (left === 0) onExpired();
  }, [left, onExpired]);
  const clock = `${Math.floor(left / 60)}:${String(left % 60).padStart(2, "0")}`;
  return (
    <div class="row unlock-clock">
      <span class="hint">{t("options.unlocked", clock)}</span>
      <Button onPress={onLock}>{t("options.lock_now")}</Button>
    </div>
  );
}

function secondsTo(until: number): number {
  return Math.max(0, Math.ceil((until - Date.now()) / 1000));
}
