import type { CategoryId } from "../../core/category/categories.ts";
import { reachOf } from "../../core/category/reach-of.ts";
import type { CategoryLimit } from "../../core/limits/limits.ts";
import { tierIds, type TierId } from "../../core/tier/tiers.ts";
import { messageKey } from "../../core/words/message-key.ts";
import type { Strings } from "../../core/words/strings.ts";
import { useStrings } from "../strings/context.ts";

/** What the tier's default reaches over, in words: "Block up to age 12". */
export function defaultWords(category: CategoryId, tier: TierId, { t }: Strings): string {
  const { treatment, fromAge, toAge } = reachOf(category, tier);
  const named = t(`treatment.${treatment}`);
  const opens = treatment === "allow" && fromAge !== null;
  return opens
    ? t("options.categories.because_after", named, String(fromAge))
    : t("options.categories.because_until", named, String(toAge));
}

export type CellBecauseProps = {
  readonly category: CategoryId;
  readonly tier: TierId;
  readonly limit: CategoryLimit;
};

/** Why the child's own cell is what it is: the tier, the parents, or the school. */
export function CellBecause({ category, tier, limit }: CellBecauseProps) {
  const strings = useStrings();
  const { t } = strings;
  const byAge = defaultWords(category, tier, strings);
  if (limit.locked) return <p class="hint">{t("options.categories.because_locked")}</p>;
  if (limit.from === "policy") return <p class="hint">{t("options.categories.because_policy")}</p>;
  if (limit.from === "parent") return <p class="hint">{t("options.categories.because_parent", byAge)}</p>;
  return <p class="hint">{t("options.categories.because_tier", byAge)}</p>;
}

/** Why each cell of the row is what it is, for whoever wants to know. */
export function RowReasons({ category, tier }: Pick<CellBecauseProps, "category" | "tier">) {
  const strings = useStrings();
  const { t } = strings;
  const name = t(messageKey("category", category, "name"));
  return (
    <details class="reasons">
      <summary>
        {t("options.categories.why_all")} <span class="unseen">{name}</span>
      </summary>
      <p>{t(messageKey("category", category, "why"))}</p>
      <dl class="hint">
        {tierIds.map((id) => (
          <div key={id} class={id === tier ? "own" : ""}>
            <dt>{t(messageKey("tier", id, "name"))}</dt>
            <dd>{defaultWords(category, id, strings)}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
