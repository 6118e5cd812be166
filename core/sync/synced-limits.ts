import * as v from "valibot";
import { categoryIds, type CategoryId } from "../category/categories.ts";
import { tierIds, type TierId } from "../tier/tiers.ts";
import { minuteOfDay, weekdaysSchema } from "../time/time-limits.ts";
import { treatments } from "../verdict/treatment.ts";
import { videoWordsSchema } from "../video/video-limits.ts";

/** The shape's own version; a newer one is refused, with a word about it. */
export const syncedVersion = 1;

const category = v.picklist(categoryIds as readonly [CategoryId, ...CategoryId[]]);
const minutes = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1440));
const site = v.pipe(v.string(), v.minLength(1), v.maxLength(512));
const weekday = v.picklist(["1", "2", "3", "4", "5", "6", "7"]);

/** A parent's lasting word on sites. What was granted for a while answers an ask on one computer, and stays there. */
const sitesSchema = v.object({
  /** Epoch milliseconds at which a block ends; null for one that does not. */
  blocks: v.record(site, v.nullable(v.number())),
  allows: v.record(site, v.literal(true)),
});

/** Budgets are minutes a day, null is none. Spans are pairs of minutes of the day, so that each is one value. */
const timeSchema = v.object({
  all: v.nullable(minutes),
  perGame: v.nullable(minutes),
  /** Absent from computers with an earlier version. */
  shorts: v.optional(v.nullable(minutes), null),
  rest: v.nullable(minutes),
  categories: v.record(category, minutes),
  sites: v.record(site, minutes),
  hours: v.record(weekday, v.pipe(v.string(), v.regex(/^[01]{48}$/))),
  bedtime: v.nullable(v.strictTuple([minuteOfDay, minuteOfDay])),
  school: v.nullable(v.strictTuple([weekdaysSchema, minuteOfDay, minuteOfDay])),
  free: v.record(site, v.literal(true)),
});

const childSchema = v.object({
  /** What the tier comes to today, by birth month or by the parent's choice: the month itself stays at home. */
  tier: v.picklist(tierIds as readonly [TierId, ...TierId[]]),
  cells: v.record(category, v.picklist(treatments)),
  sites: sitesSchema,
  time: timeSchema,
  safeSearch: v.optional(v.boolean()),
  video: v.optional(videoWordsSchema, {}),
  /** Pictures that nobody looks at first are no word of a parent's: so only the other one is written. */
  pictureCheck: v.exactOptional(v.literal("on")),
});

/**
 * What travels between the computers of a family: limits alone, as records, so that each thing a parent sets has a path of its
 * own. Children are told apart by what the family calls them; see `syncedOf` for what stays at home.
 */
export const syncedLimitsSchema = v.object({
  version: v.literal(syncedVersion),
  children: v.record(v.pipe(v.string(), v.maxLength(80)), childSchema),
  sites: sitesSchema,
  /** Published lists, switched on or off by hand. */
  lists: v.record(v.pipe(v.string(), v.maxLength(64)), v.boolean()),
});

export type SyncedLimits = v.InferOutput<typeof syncedLimitsSchema>;
export type SyncedChild = SyncedLimits["children"][string];
export type SyncedSites = SyncedLimits["sites"];
export type SyncedTime = SyncedChild["time"];
