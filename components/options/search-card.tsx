import { heldEngines } from "../../core/search/engines.ts";
import { freeSearchTier } from "../../core/search/is-search-held.ts";
import type { TierId } from "../../core/tier/tiers.ts";
import { LockNote } from "../lock-note.tsx";
import { useStrings } from "../strings/context.ts";

export type SearchCardProps = {
  readonly tier: TierId;
  /** Whether searches of this child are held to safe search now. */
  readonly held: boolean;
  /** A school's policy says so, and nobody here changes it. */
  readonly locked: boolean;
  readonly onHold: (held: boolean) => void;
};

/** Safe search of one child: always on for the young, a parent's choice for the oldest; and which engines can be held. */
export function SearchCard({ tier, held, locked, onHold }: SearchCardProps) {
  const { t } = useStrings();
  const isChoice = tier === freeSearchTier || !held;
  return (
    <div class="card stack">
      <div class="row">
        <h3>{t("options.media.search")}</h3>
        {locked && <LockNote />}
      </div>
      {isChoice ? (
        <>
          <label class="check">
            <input
              type="checkbox"
              checked={held}
              disabled={locked}
              onChange={(event) => onHold(event.currentTarget.checked)}
            />
            {t("options.media.search_hold")}
          </label>
          <p class="hint">{t("options.media.search_hint")}</p>
        </>
      ) : (
        <p>{t("options.media.search_always")}</p>
      )}
      <p>{t("options.media.search_held", heldEngines.join(", "))}</p>
      <p>{t("options.media.search_results")}</p>
      <p class="soft">{t("options.media.search_others")}</p>
      <p class="hint">{t("options.media.search_coccoc")}</p>
    </div>
  );
}
