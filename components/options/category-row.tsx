import type { CategoryId } from "../../core/category/categories.ts";
import { defaultTreatment } from "../../core/category/default-treatment.ts";
import type { CategoryLimit } from "../../core/limits/limits.ts";
import { tierIds, type TierId } from "../../core/tier/tiers.ts";
import { treatments, type Treatment } from "../../core/verdict/treatment.ts";
import { Button } from "../button.tsx";
import { LockNote } from "../lock-note.tsx";
import { useStrings } from "../strings/context.ts";
import { messageKey } from "../../core/words/message-key.ts";
import { TreatmentMark } from "../treatment-mark.tsx";
import { CellBecause, RowReasons } from "./category-why.tsx";

export type CategoryRowProps = {
  readonly category: CategoryId;
  /** The child's tier, marked among the others. */
  readonly tier: TierId;
  readonly limit: CategoryLimit;
  /** The family's own choice; null where the tier decides. */
  readonly own: Treatment | null;
  readonly onChange: (treatment: Treatment | null) => void;
};

export function CategoryRow({ category, tier, limit, own, onChange }: CategoryRowProps) {
  const { t } = useStrings();
  const name = t(messageKey("category", category, "name"));
  const named = (treatment: Treatment) => t(`treatment.${treatment}`);
  const isChanged = !limit.locked && own !== null && own !== defaultTreatment(category, tier);
  return (
    <li>
      <div class="about">
        <h3>{name}</h3>
        {isChanged && <span class="changed">{t("options.categories.changed")}</span>}
        {limit.locked && <LockNote />}
        <CellBecause category={category} tier={tier} limit={limit} />
        {own !== null && !limit.locked && (
          <Button kind="quiet" label={t("options.categories.reset_of", name)} onPress={() => onChange(null)}>
            {t("options.categories.reset_one")}
          </Button>
        )}
      </div>
      <ol class="scale">
        {tierIds.map((id) => {
          const treatment = defaultTreatment(category, id);
          return (
            <li key={id} class={`cell ${treatment}${id === tier ? " own" : ""}`}>
              <span class="cell-name">{t(messageKey("tier", id, "name"))}</span>
              <TreatmentMark treatment={treatment} />
              <span class="unseen">{named(treatment)}</span>
            </li>
          );
        })}
      </ol>
      <select
        class="select"
        aria-label={t("options.categories.choice", name)}
        disabled={limit.locked}
        value={limit.locked ? limit.treatment : (own ?? "")}
        onChange={(event) =>
          onChange(event.currentTarget.value === "" ? null : (event.currentTarget.value as Treatment))
        }
      >
        <option value="">{t("options.categories.by_age", named(defaultTreatment(category, tier)))}</option>
        {treatments.map((treatment) => (
          <option key={treatment} value={treatment}>
            {named(treatment)}
          </option>
        ))}
      </select>
      <RowReasons category={category} tier={tier} />
    </li>
  );
}
