import { categoryRule, type CategoryId } from "../category/categories.ts";
import type { Treatment } from "./treatment.ts";
import type { Reason } from "./verdict.ts";

/** Whether a veil stands to offer help: nothing is wrong with the page, and the child may go on past it. */
export function isHelpFirst(of: { treatment: Treatment; category: CategoryId | null; reason: Reason }): boolean {
  const { treatment, category, reason } = of;
  return treatment === "blur" && reason === "signal" && category !== null && categoryRule(category).helpFirst === true;
}
