import * as v from "valibot";
import { categoryIds, type CategoryId } from "../category/categories.ts";
import { reasons } from "../verdict/verdict.ts";
import { tierIds, type TierId } from "../tier/tiers.ts";
import { treatments } from "../verdict/treatment.ts";

export const reportVersion = 1;

/** `harmful`: this page should not be here. `wrong-block`: this page was blocked by mistake. */
export const reportKinds = ["harmful", "wrong-block"] as const;
export type ReportKind = (typeof reportKinds)[number];

/** Where a report stands on its way: recorded here, given to a person, on its way, arrived, or given up. */
export const reportStates = ["waiting", "handed", "sending", "delivered", "given-up"] as const;
export type ReportState = (typeof reportStates)[number];

/** What may leave the device about a page: an address and our own verdict, never the page or the child. */
export const reportSchema = v.object({
  version: v.literal(reportVersion),
  /** Random; a receiver counts equal ids once. */
  id: v.pipe(v.string(), v.uuid()),
  kind: v.picklist(reportKinds),
  /** Scheme, hostname and path; query, fragment and anything that looks like a secret are cut. */
  address: v.pipe(v.string(), v.maxLength(2048)),
  category: v.nullable(v.picklist(categoryIds as readonly [CategoryId, ...CategoryId[]])),
  verdict: v.object({
    treatment: v.picklist(treatments),
    reason: v.picklist(reasons),
    tier: v.picklist(tierIds as readonly [TierId, ...TierId[]]),
    list: v.optional(v.string()),
  }),
  extension: v.string(),
  lists: v.string(),
  language: v.picklist(["vi", "en"]),
  /** The local day, `YYYY-MM-DD`: no finer time leaves. */
  day: v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\d$/)),
});

export type Report = v.InferOutput<typeof reportSchema>;
