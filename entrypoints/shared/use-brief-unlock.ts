import { useCallback, useEffect, useRef } from "preact/hooks";
import { unlockWith } from "../../platform/hash-pin.ts";
import { ask } from "../../platform/messages/ask.ts";
import type { UnlockResult } from "../../platform/messages/protocol.ts";

export type BriefUnlock = {
  readonly unlock: (pin: string) => Promise<UnlockResult>;
  readonly lock: () => Promise<void>;
};

/**
 * An unlock for what this page asks, and no longer: the child who reads on must not find the parents' page open too, whether
 * the parent answered, thought better of it, or only closed the tab.
 */
export function useBriefUnlock(): BriefUnlock {
  const openRef = useRef(false);
  const lock = useCallback(async () => {
    if (!openRef.current) return;
    openRef.current = false;
    await ask("pin:lock").catch(() => undefined);
  }, []);
  const unlock = useCallback(async (pin: string) => {
    const answer = await unlockWith(pin);
    openRef.current = answer.ok;
    return answer;
  }, []);
  useEffect(() => {
    const leave = () => void lock();
    window.addEventListener("pagehide", leave);
    return () => window.removeEventListener("pagehide", leave);
  }, [lock]);
  return { unlock, lock };
}
