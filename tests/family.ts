import type { Child } from "../core/limits/child.ts";
import { childOf, withChild } from "../core/limits/children.ts";
import { freshLimits, type StoredLimits } from "../core/limits/stored-limits.ts";

/** What a test says of a family with one child: parts of the whole, and of the child. */
export type FamilyPart = Partial<StoredLimits> & {
  readonly child?: Partial<Child>;
  readonly categories?: Child["categories"];
};

/** A family's limits with these parts changed. `child` says anew how old the active child is; the rest of it stays. */
export function family({ child, categories, ...whole }: FamilyPart = {}, before = freshLimits): StoredLimits {
  const limits = { ...before, ...whole };
  const { tier, birthMonth, ...rest } = childOf(limits, limits.active);
  const age = { ...(tier === undefined ? {} : { tier }), ...(birthMonth === undefined ? {} : { birthMonth }) };
  return withChild(limits, { ...rest, ...(child ?? age), ...(categories === undefined ? {} : { categories }) });
}
