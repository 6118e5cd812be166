import * as v from "valibot";
import { categoryIds, type CategoryId } from "../category/categories.ts";
import { tierIds, type TierId } from "../tier/tiers.ts";
import { defaultTime, timeLimitsSchema } from "../time/time-limits.ts";
import { treatments } from "../verdict/treatment.ts";
import { filmsSchema } from "../video/film-list.ts";
import { videoWordsSchema } from "../video/video-limits.ts";
import { longestName } from "./child-name.ts";
import { pictureIds } from "./pictures.ts";
import { siteRuleSchema } from "./site-rule.ts";

/** Never given to a second child: usage, asks and reports carry it. */
export const childIdSchema = v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,36}$/));
export type ChildId = v.InferOutput<typeof childIdSchema>;

export const siteRulesSchema = v.pipe(v.array(siteRuleSchema), v.maxLength(5000));

/** One child of the family and everything a parent set for this child alone. */
export const childSchema = v.object({
  id: childIdSchema,
  /** What the family calls the child. It stays on this device. */
  name: v.optional(v.pipe(v.string(), v.minLength(1), v.maxLength(longestName))),
  picture: v.picklist(pictureIds),
  /** `YYYY-MM`; gives the tier, so that a child grows into the next one. */
  birthMonth: v.optional(v.pipe(v.string(), v.regex(/^(19|20)\d\d-(0[1-9]|1[0-2])$/))),
  /** A parent's own choice; it stands whatever the birth month says. */
  tier: v.optional(v.picklist(tierIds as readonly [TierId, ...TierId[]])),
  siteRules: siteRulesSchema,
  /** Cells of the matrix that a parent has changed for this child. */
  categories: v.record(v.picklist(categoryIds as readonly [CategoryId, ...CategoryId[]]), v.picklist(treatments)),
  time: timeLimitsSchema,
  /** Whether pictures on pages that nobody vouches for are looked at first. Absent: they are not. */
  pictureCheck: v.exactOptional(v.picklist(["off", "on"])),
  /** In `13-15` parents see blocked sites by name only when this is on, and the child sees that it is. */
  names: v.boolean(),
  /** A parent's word on safe search; absent: as it is by itself. Off opens nothing before the oldest tier. */
  safeSearch: v.optional(v.boolean()),
  /** A parent's words on video sites; absent: all as the tier has it. */
  video: v.optional(videoWordsSchema),
  /** What a parent approved of YouTube, for as long as the child is in the garden. Absent: nothing. */
  films: v.exactOptional(filmsSchema),
});

export type Child = v.InferOutput<typeof childSchema>;

/** A child of whom nothing is known yet. */
export function newChild(id: ChildId): Child {
  return { id, picture: "bamboo", siteRules: [], categories: {}, time: defaultTime, names: false };
}
