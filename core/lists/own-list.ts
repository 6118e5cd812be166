import * as v from "valibot";
import { categoryIds, type CategoryId } from "../category/categories.ts";
import { listFormats } from "../index/parse-list/list-format.ts";

/** A list that a parent added by its address. It can only make verdicts stricter: it has a category and no say on what stays open. */
export const ownListSchema = v.object({
  id: v.pipe(v.string(), v.regex(/^own-[a-z0-9-]{1,36}$/)),
  url: v.pipe(v.string(), v.startsWith("https://"), v.maxLength(2048)),
  category: v.picklist(categoryIds as readonly [CategoryId, ...CategoryId[]]),
  format: v.picklist(listFormats),
  name: v.pipe(v.string(), v.minLength(1), v.maxLength(80)),
});

export type OwnList = v.InferOutput<typeof ownListSchema>;
