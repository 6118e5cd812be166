import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { categoryIds, type CategoryId } from "../../core/category/categories.ts";
import type { Rule } from "../../core/floor/rule.ts";
import {
  categoryRules,
  helpRules,
  neverBlockRules,
  pathHostRules,
  ruleFileKindsOf,
} from "../../core/floor/static-rules.ts";
import { searchRules } from "../../core/search/search-rules.ts";
import { searchRuleset } from "../../core/floor/rulesets.ts";
import { helpSites } from "../../lists/help.ts";
import { extensionId } from "../extension-id.ts";
import type { CompiledLists } from "./compile-lists.ts";
import { groupNames, pathHosts } from "./group-names.ts";

const blockedPage = `chrome-extension://${extensionId}/blocked.html`;

/** For each category the sets of lists that its rules were made of, in the rules' order. */
export type RuleGroups = Partial<Record<CategoryId, readonly (readonly string[])[]>>;

/** Chromium's static rule files: one a category and kind, and those that hold for all. */
export async function writeRules(directory: string, { selected, neverBlock }: CompiledLists): Promise<RuleGroups> {
  await mkdir(directory, { recursive: true });
  const write = (name: string, rules: readonly Rule[]) =>
    writeFile(join(directory, `${name}.json`), JSON.stringify(rules));
  const written: RuleGroups = {};
  for (const category of categoryIds) {
    const groups = groupNames(selected, category);
    if (groups.length === 0) continue;
    written[category] = groups.map(({ lists }) => lists);
    for (const kind of ruleFileKindsOf(category)) {
      await write(`${category}.${kind}`, categoryRules(category, kind, groups, blockedPage));
    }
  }
  await write("never-block", neverBlockRules(neverBlock));
  await write("help", helpRules(helpSites));
  await write(searchRuleset, searchRules());
  const hosts = pathHosts(selected, neverBlock);
  await write("paths", hosts.length === 0 ? [] : pathHostRules(hosts));
  return written;
}
