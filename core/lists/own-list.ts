import * as v from "valibot";
import { categoryIds, type CategoryId } from "../category/categories.ts";
import { listFormats } from "../index/parse-list/list-format.ts";
import { isListAddress, longestListAddress } from "./list-address.ts";

/** As many lists of their own as parents may add. */
export const mostOwnLists = 20;

/** A list that a parent added. It can only make verdicts stricter: it has a category and no say on what stays open. */
export const ownListSchema = v.object({
  id: v.pipe(v.string(), v.regex(/^own-[a-z0-9-]{1,36}$/)),
  /** Null for one that came from a file: nobody publishes newer versions of it. */
  url: v.nullable(v.pipe(v.string(), v.maxLength(longestListAddress), v.check(isListAddress))),
  category: v.picklist(categoryIds as readonly [CategoryId, ...CategoryId[]]),
  format: v.picklist(listFormats),
  name: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(80)),
});

export type OwnList = v.InferOutput<typeof ownListSchema>;

/** Days between two looks for a newer version. */
export const ownRefreshDays = 1;

/** Whether an id is of a list that parents added, not of the registry. */
export function isOwnId(id: string): boolean {
  return id.startsWith("own-");
}
