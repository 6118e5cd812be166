import { isCategoryId, type CategoryId } from "../category/categories.ts";
import { ruleFileKinds, type RuleFileKind } from "./static-rules.ts";

/** Rule files that are on whatever the limits say. */
export const steadyRulesets = ["help", "never-block", "paths"] as const;

/** The rule file that holds search engines: on where the limits say so. */
export const searchRuleset = "search";

/** What the id says of a rule file: a category's file of one kind, one that is always on, or that of the search engines. */
export function readRulesetId(
  id: string,
): { category: CategoryId; kind: RuleFileKind } | "steady" | typeof searchRuleset | undefined {
  if (id === searchRuleset) return id;
  if ((steadyRulesets as readonly string[]).includes(id)) return "steady";
  const dot = id.lastIndexOf(".");
  const category = id.slice(0, dot);
  const kind = ruleFileKinds.find((known) => known === id.slice(dot + 1));
  return isCategoryId(category) && kind !== undefined ? { category, kind } : undefined;
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
    return meaning === undefined ? [] : [{ id, enabled: typeof meaning === "string", path: `rules/${file}` }];
  });
}

/**
 * Which of the package's rule files are on for these treatments. Without host access a file that redirects stays off where
 * one that stops is there: the browser drops a redirect it may not carry out, and whatever lies lower with it.
 */
export function enabledRulesets(
  available: readonly string[],
  treatmentOf: (category: CategoryId) => string,
  hostAccess: boolean,
  safeSearch: boolean,
): string[] {
  const isWanted = (id: string): boolean => {
    const meaning = readRulesetId(id);
    if (meaning === searchRuleset) return safeSearch && hostAccess;
    if (meaning === undefined || meaning === "steady") return meaning === "steady";
    const { category, kind } = meaning;
    const treatment = treatmentOf(category);
    if (kind === "stop") return treatment === "block";
    const isReplaced = kind === "block" && !hostAccess && available.includes(`${category}.stop`);
    return kind === treatment && !isReplaced;
  };
  return available.filter(isWanted);
}
