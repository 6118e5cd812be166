import { categoryIds, isCategoryId, type CategoryId } from "../category/categories.ts";
import type { FloorTreatment } from "./static-rules.ts";

/** Rule files that are on whatever the limits say. */
export const steadyRulesets = ["help", "never-block", "paths"] as const;

export type RulesetId = `${CategoryId}.${FloorTreatment}` | (typeof steadyRulesets)[number];

/** What the id says of a rule file: a category's file for one treatment, or one that is always on. */
export function readRulesetId(id: string): { category: CategoryId; treatment: FloorTreatment } | "steady" | undefined {
  if ((steadyRulesets as readonly string[]).includes(id)) return "steady";
  const dot = id.lastIndexOf(".");
  const [category, treatment] = [id.slice(0, dot), id.slice(dot + 1)];
  if (!isCategoryId(category)) return undefined;
  return treatment === "block" || treatment === "blur" || treatment === "caution" ? { category, treatment } : undefined;
}

/**
 * The manifest's entries for the rule files of a build. Those with many names are switched on by the worker, not here: a
 * browser that reads them while it loads us shows its first page before our script is there
 * (`docs/decisions/0003-rule-files-start-switched-off.md`).
 */
export function rulesetsOf(files: readonly string[]): { id: string; enabled: boolean; path: string }[] {
  return files.flatMap((file) => {
    const id = file.replace(/\.json$/, "");
    const meaning = readRulesetId(id);
    return meaning === undefined ? [] : [{ id, enabled: meaning === "steady", path: `rules/${file}` }];
  });
}

/** Which of the package's rule files are on for these treatments. */
export function enabledRulesets(available: readonly string[], treatmentOf: (category: CategoryId) => string): string[] {
  const wanted = new Set<string>([...steadyRulesets, ...categoryIds.map((id) => `${id}.${treatmentOf(id)}`)]);
  return available.filter((id) => wanted.has(id));
}
