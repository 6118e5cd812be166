import { tierIds, tiers, type TierId } from "../tier/tiers.ts";
import type { Treatment } from "../verdict/treatment.ts";
import type { CategoryId } from "./categories.ts";
import { defaultTreatment } from "./default-treatment.ts";

/**
 * Why a cell of the matrix is what it is: the ages around it that the thresholds treat alike. What is open has a first age,
 * everything else a last one; `null` where it holds for every age.
 */
export type Reach = {
  readonly treatment: Treatment;
  readonly fromAge: number | null;
  readonly toAge: number | null;
};

export function reachOf(category: CategoryId, tier: TierId): Reach {
  const treatment = defaultTreatment(category, tier);
  const alike = tiers.filter(({ id }) => defaultTreatment(category, id) === treatment);
  const [first, last] = [alike[0], alike.at(-1)];
  return {
    treatment,
    fromAge: first === undefined || first.id === tierIds[0] ? null : first.fromAge,
    toAge: last?.toAge ?? null,
  };
}
