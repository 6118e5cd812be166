import { useCallback, useState } from "preact/hooks";
import { ask } from "../../platform/messages/ask.ts";

export type PauseDoor = {
  readonly pausedUntil: number | null;
  readonly onPauseEnd: () => void;
  readonly onPauseOver: () => void;
};

/** A pause that a page found when it was opened, until it ends or somebody ends it. */
export function usePause(found: number | null): PauseDoor {
  const [pausedUntil, setPausedUntil] = useState(found);
  const onPauseOver = useCallback(() => setPausedUntil(null), []);
  return { pausedUntil, onPauseOver, onPauseEnd: () => void ask("pause:end").then(onPauseOver, () => undefined) };
}
