import { tierRank, type TierId } from "../tier/tiers.ts";
import type { Treatment } from "../verdict/treatment.ts";
import { categoryRule, type CategoryId } from "./categories.ts";

/** The cell of the matrix: what a tier does with a category when nobody has said otherwise. */
export function defaultTreatment(category: CategoryId, tier: TierId): Treatment {
  const rule = categoryRule(category);
  const reaches = (oldest: TierId | undefined) => oldest !== undefined && tierRank(tier) <= tierRank(oldest);
  if (reaches(rule.block)) return "block";
  if (reaches(rule.blur)) return "blur";
  if (reaches(rule.caution)) return "caution";
  return "allow";
}
