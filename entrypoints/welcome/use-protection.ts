import { useEffect, useState } from "preact/hooks";
import { ask } from "../../platform/messages/ask.ts";
import type { ProtectionState } from "../../platform/messages/protocol.ts";

/** What is on now, read once it is wanted; null until then, and when nobody answers. */
export function useProtection(wanted: boolean): ProtectionState | null {
  const [state, setState] = useState<ProtectionState | null>(null);
  useEffect(() => {
    if (wanted) void ask("protection:read").then(setState, () => setState(null));
  }, [wanted]);
  return state;
}
