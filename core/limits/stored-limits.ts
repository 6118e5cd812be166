import * as v from "valibot";
import { categoryIds, type CategoryId } from "../category/categories.ts";
import { mostOwnLists, ownListSchema } from "../lists/own-list.ts";
import { tierIds, type TierId } from "../tier/tiers.ts";
import { treatments } from "../verdict/treatment.ts";
import { siteRuleSchema } from "./site-rule.ts";

/** The shape's version. A change of shape adds a step in `migrations.ts` and a frozen example. */
export const limitsVersion = 1;

export const languages = ["vi", "en"] as const;
export type Language = (typeof languages)[number];

export const storedLimitsSchema = v.object({
  version: v.literal(limitsVersion),
  /** Rises by one at every change: two windows cannot overwrite each other unseen. */
  revision: v.pipe(v.number(), v.integer(), v.minValue(0)),
  language: v.optional(v.picklist(languages)),
  child: v.object({
    /** `YYYY-MM`; gives the tier, so that a child grows into the next one. */
    birthMonth: v.optional(v.pipe(v.string(), v.regex(/^(19|20)\d\d-(0[1-9]|1[0-2])$/))),
    /** A parent's own choice; it stands whatever the birth month says. */
    tier: v.optional(v.picklist(tierIds as readonly [TierId, ...TierId[]])),
  }),
  siteRules: v.pipe(v.array(siteRuleSchema), v.maxLength(5000)),
  /** Cells of the matrix that a parent has changed for this child. */
  categories: v.record(v.picklist(categoryIds as readonly [CategoryId, ...CategoryId[]]), v.picklist(treatments)),
  /** Lists switched on or off against their default. */
  lists: v.record(v.string(), v.boolean()),
  ownLists: v.optional(v.pipe(v.array(ownListSchema), v.maxLength(mostOwnLists)), []),
  /** Whether the welcome has been finished. */
  setUp: v.boolean(),
});

/** Everything a parent sets on this device, as it is written to storage. */
export type StoredLimits = v.InferOutput<typeof storedLimitsSchema>;

export const freshLimits: StoredLimits = {
  version: limitsVersion,
  revision: 0,
  child: {},
  siteRules: [],
  categories: {},
  lists: {},
  ownLists: [],
  setUp: false,
};
