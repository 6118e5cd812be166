import * as v from "valibot";
import { categoryIds, type CategoryId } from "../category/categories.ts";

const categoryId = v.picklist(categoryIds as readonly [CategoryId, ...CategoryId[]]);

/** What a build of the lists says of itself: `lists.json` beside the compiled index in the package. */
export const builtListsSchema = v.object({
  format: v.literal(1),
  /** When it was built, `YYYY-MM-DD`. */
  day: v.string(),
  /** SHA-256 of the compiled index, in hex. */
  generation: v.string(),
  /** Names in the index, each counted once. */
  total: v.number(),
  /** Files that hold the compiled index, in order. */
  chunks: v.array(v.string()),
  /** For each category the sets of lists that its rule file's rules were made of, in the rules' order. */
  groups: v.record(categoryId, v.array(v.array(v.string()))),
  lists: v.array(
    v.object({
      id: v.string(),
      category: categoryId,
      licence: v.string(),
      upstream: v.string(),
      /** `absent`: known to the registry, not in this build. */
      origin: v.picklist(["curated", "bundled", "absent"]),
      names: v.number(),
      rejected: v.number(),
      /** Entries that a never-block name kept out. */
      spared: v.number(),
    }),
  ),
});

export type BuiltLists = v.InferOutput<typeof builtListsSchema>;
