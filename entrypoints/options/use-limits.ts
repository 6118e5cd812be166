import { useState } from "preact/hooks";
import { useStrings } from "../../components/strings/context.ts";
import type { Child } from "../../core/limits/child.ts";
import { withChild } from "../../core/limits/children.ts";
import type { StoredLimits } from "../../core/limits/stored-limits.ts";
import { ask } from "../../platform/messages/ask.ts";
import type { LimitsView, Outcome } from "../../platform/messages/protocol.ts";
import { useWhose, type Whose } from "./use-whose.ts";

export type LimitsDoor = {
  readonly view: LimitsView;
  /** The child that the sections are about. */
  readonly whose: Whose;
  /** What the last change came to; empty before the first. */
  readonly words: string;
  /** Keeps a change at once; false when it was turned down, and `words` says why. */
  readonly change: (next: Partial<StoredLimits>) => Promise<boolean>;
  /** Puts whole limits in the place of those that are kept. */
  readonly replace: (next: StoredLimits) => Promise<boolean>;
  /** The same for what belongs to one child. */
  readonly changeChild: (child: Child) => Promise<boolean>;
  /** Another child sits down at the browser. */
  readonly seat: (id: string) => Promise<boolean>;
  /** Reads anew what another message has changed. */
  readonly reload: () => Promise<void>;
};

/** What a change came to, for the page to say: nothing, that it is kept, or why it was turned down. */
type Ask = () => Promise<Outcome<LimitsView> | null>;

export function useLimits(first: LimitsView, onLocked: () => void): LimitsDoor {
  const { t } = useStrings();
  const [view, setView] = useState(first);
  const whose = useWhose(view);
  const [said, setSaid] = useState("");
  const reload = () => ask("limits:read").then(setView, () => undefined);
  const attempt = async (send: Ask): Promise<boolean> => {
    setSaid("");
    const outcome = await send().catch(() => null);
    if (outcome?.ok) {
      setView(outcome.value);
      setSaid("options.saved");
      return true;
    }
    const refusal = outcome?.refusal ?? "unknown";
    setSaid(`refusal.${refusal}`);
    if (refusal === "locked") onLocked();
    // Controls go back to what is stored, changed elsewhere or not.
    await reload();
    return false;
  };
  const change = (next: Partial<StoredLimits>) => attempt(() => ask("limits:change", { ...view.stored, ...next }));
  const replace = (next: StoredLimits) =>
    attempt(() => ask("limits:change", { ...next, revision: view.stored.revision }));
  const seat = (id: string) => attempt(() => ask("child:switch", id));
  const changeChild = (child: Child) => change(withChild(view.stored, child));
  return { view, whose, words: said === "" ? "" : t(said), change, replace, changeChild, seat, reload };
}
