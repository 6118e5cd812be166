import { useEffect, useState } from "preact/hooks";
import { ask } from "../../platform/messages/ask.ts";
import type { ProtectionState } from "../../platform/messages/protocol.ts";

/** Milliseconds between two looks, while the page is in front. */
const often = 2000;

/** What is on now, read again and again, for the person changes it elsewhere; null until the first answer. */
export function useProtection(): ProtectionState | null {
  const [state, setState] = useState<ProtectionState | null>(null);
  useEffect(() => {
    const look = () => {
      if (document.visibilityState === "visible") void ask("protection:read").then(setState, () => undefined);
    };
    look();
    const timer = setInterval(look, often);
    document.addEventListener("visibilitychange", look);
    return () => {
      clearInterval(timer);
      document.removeEventListener("visibilitychange", look);
    };
  }, []);
  return state;
}
