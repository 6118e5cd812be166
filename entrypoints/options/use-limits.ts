import { useState } from "preact/hooks";
import { useStrings } from "../../components/strings/context.ts";
import type { Child } from "../../core/limits/child.ts";
import { withChild } from "../../core/limits/children.ts";
import type { StoredLimits } from "../../core/limits/stored-limits.ts";
import { ask } from "../../platform/messages/ask.ts";
import type { LimitsView } from "../../platform/messages/protocol.ts";

export type LimitsDoor = {
  readonly view: LimitsView;
  /** What the last change came to; empty before the first. */
  readonly words: string;
  /** Keeps a change at once; false when it was turned down, and `words` says why. */
  readonly change: (next: Partial<StoredLimits>) => Promise<boolean>;
  /** The same for what belongs to one child. */
  readonly changeChild: (child: Child) => Promise<boolean>;
};

export function useLimits(first: LimitsView, onLocked: () => void): LimitsDoor {
  const { t } = useStrings();
  const [view, setView] = useState(first);
  const [said, setSaid] = useState("");
  const change = async (next: Partial<StoredLimits>): Promise<boolean> => {
    setSaid("");
    const outcome = await ask("limits:change", { ...view.stored, ...next }).catch(() => null);
    if (outcome?.ok) {
      setView(outcome.value);
      setSaid("options.saved");
      return true;
    }
    const refusal = outcome?.refusal ?? "unknown";
    setSaid(`refusal.${refusal}`);
    if (refusal === "locked") onLocked();
    // Controls go back to what is stored, changed elsewhere or not.
    await ask("limits:read").then(setView, () => undefined);
    return false;
  };
  const changeChild = (child: Child) => change(withChild(view.stored, child));
  return { view, words: said === "" ? "" : t(said), change, changeChild };
}
