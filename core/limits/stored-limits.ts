import * as v from "valibot";
import { mostOwnLists, ownListSchema } from "../lists/own-list.ts";
import { reportSettingsSchema } from "../report/endpoint.ts";
import { childIdSchema, childSchema, newChild, siteRulesSchema } from "./child.ts";
import { switchRuleSchema } from "./switch-rule.ts";

/** The shape's version. A change of shape adds a step in `migrations.ts` and a frozen example. */
export const limitsVersion = 2;

export const languages = ["vi", "en"] as const;
export type Language = (typeof languages)[number];

/** As many children as one browser profile takes. */
export const mostChildren = 12;

const shape = v.object({
  version: v.literal(limitsVersion),
  /** Rises by one at every change: two windows cannot overwrite each other unseen. */
  revision: v.pipe(v.number(), v.integer(), v.minValue(0)),
  language: v.optional(v.picklist(languages)),
  children: v.pipe(v.array(childSchema), v.minLength(1), v.maxLength(mostChildren)),
  /** Who sits at the browser now, where the schedule does not say otherwise. */
  active: childIdSchema,
  /** When `active` was last chosen by hand, in epoch milliseconds: such a word outlasts the part of the schedule it fell into. */
  switchedAt: v.optional(v.number()),
  switching: v.pipe(v.array(switchRuleSchema), v.maxLength(50)),
  /** The zone of the family's home, by which every child's day goes. Absent until the welcome is finished: the device's own. */
  zone: v.exactOptional(v.pipe(v.string(), v.regex(/^[\w+/-]{1,60}$/))),
  /** For every child of the family. */
  siteRules: siteRulesSchema,
  /** Lists switched on or off against their default. */
  lists: v.record(v.string(), v.boolean()),
  ownLists: v.pipe(v.array(ownListSchema), v.maxLength(mostOwnLists)),
  /** How much of an address reports carry, and where they go besides this device. Absent: the path, and nowhere. */
  reports: v.exactOptional(reportSettingsSchema),
  /** Whether the limits travel through the browser's own sync. */
  sync: v.boolean(),
  /** Whether the welcome has been finished. */
  setUp: v.boolean(),
});

export const storedLimitsSchema = v.pipe(
  shape,
  v.check(({ children }) => areDistinct(children.map(({ id }) => id)), "two children have one id"),
  v.check(({ ownLists }) => areDistinct(ownLists.map(({ id }) => id)), "two lists have one id"),
  v.check(({ children, active, switching }) => {
    const ids = new Set(children.map(({ id }) => id));
    return [active, ...switching.map(({ child }) => child)].every((id) => ids.has(id));
  }, "a child is named that is not in the family"),
);

/** Everything a parent sets on this device, as it is written to storage. */
export type StoredLimits = v.InferOutput<typeof storedLimitsSchema>;

const firstChild = newChild("1");

export const freshLimits: StoredLimits = {
  version: limitsVersion,
  revision: 0,
  children: [firstChild],
  active: firstChild.id,
  switching: [],
  siteRules: [],
  lists: {},
  ownLists: [],
  sync: false,
  setUp: false,
};

function areDistinct(ids: readonly string[]): boolean {
  return new Set(ids).size === ids.length;
}
