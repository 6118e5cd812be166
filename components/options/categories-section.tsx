import { categoryIds, type CategoryId } from "../../core/category/categories.ts";
import { defaultTreatment } from "../../core/category/default-treatment.ts";
import type { Limits } from "../../core/limits/limits.ts";
import type { Child } from "../../core/limits/child.ts";
import { treatments, type Treatment } from "../../core/verdict/treatment.ts";
import { Button } from "../button.tsx";
import type { SeatView } from "../family/seats.tsx";
import { WhoseSeats } from "../family/whose-seats.tsx";
import { useStrings } from "../strings/context.ts";
import { TreatmentMark } from "../treatment-mark.tsx";
import { CategoryRow } from "./category-row.tsx";
import { Section } from "./section.tsx";
import "./matrix.css";

export type CategoriesSectionProps = {
  readonly own: Child["categories"];
  readonly limits: Limits;
  readonly seats: readonly SeatView[];
  readonly onChoose: (id: string) => void;
  readonly onChange: (own: Child["categories"]) => void;
};

/** The matrix: what every tier does with every category, and what this family has chosen otherwise. */
export function CategoriesSection({ own, limits, seats, onChoose, onChange }: CategoriesSectionProps) {
  const { t } = useStrings();
  const isChanged = (id: CategoryId) =>
    !limits.categories[id].locked && own[id] !== undefined && own[id] !== defaultTreatment(id, limits.tier);
  const changes = categoryIds.filter(isChanged).length;
  const change = (category: CategoryId, treatment: Treatment | null) => {
    const { [category]: _, ...rest } = own;
    onChange(treatment === null ? rest : { ...rest, [category]: treatment });
  };
  return (
    <Section id="categories" lead={t("options.categories.lead")}>
      <WhoseSeats seats={seats} chosen={limits.child.id} onChoose={onChoose} />
      {limits.tier === "under-7" && <p class="note">{t("options.categories.garden")}</p>}
      <Legend />
      <div class="row spread">
        <p>{changes === 0 ? t("options.categories.no_changes") : t("options.categories.changes", String(changes))}</p>
        {Object.keys(own).length > 0 && <Button onPress={() => onChange({})}>{t("options.categories.reset")}</Button>}
      </div>
      <ul class="matrix card">
        {categoryIds.map((category) => (
          <CategoryRow
            key={`${limits.child.id} ${category}`}
            category={category}
            tier={limits.tier}
            limit={limits.categories[category]}
            own={own[category] ?? null}
            onChange={(treatment) => change(category, treatment)}
          />
        ))}
      </ul>
    </Section>
  );
}

function Legend() {
  const { t } = useStrings();
  return (
    <dl class="legend" aria-label={t("options.categories.legend")}>
      {treatments.map((treatment) => (
        <div key={treatment}>
          <dt>
            <TreatmentMark treatment={treatment} /> {t(`treatment.${treatment}`)}
          </dt>
          <dd>{t(`treatment_what.${treatment}`)}</dd>
        </div>
      ))}
    </dl>
  );
}
