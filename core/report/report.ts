import * as v from "valibot";
import { categoryIds, type CategoryId } from "../category/categories.ts";
import { reasons } from "../verdict/verdict.ts";
import { treatments } from "../verdict/treatment.ts";
import { addressDetails } from "./address-detail.ts";
import { choiceIds } from "./choices.ts";

/** The shape's version. A change of shape adds a step in `read-report.ts` and a frozen example. */
export const reportVersion = 2;

/** `harmful`: this page should not be here. `wrong-block`: this page was blocked by mistake. */
export const reportKinds = ["harmful", "wrong-block"] as const;
export type ReportKind = (typeof reportKinds)[number];

const shortText = v.pipe(v.string(), v.maxLength(128));

/** What may leave the device about a page: an address and our own verdict, never the page or the child. */
export const reportSchema = v.strictObject({
  version: v.literal(reportVersion),
  /** Random; a receiver counts equal ids once. */
  id: v.pipe(v.string(), v.uuid()),
  kind: v.picklist(reportKinds),
  /** For people to read: `…` stands where something that looked like a secret was cut. */
  address: v.pipe(v.string(), v.maxLength(2048)),
  /** How much of the address was let through. */
  detail: v.picklist(addressDetails),
  /** What our lists or signals say the page is about. */
  category: v.nullable(v.picklist(categoryIds as readonly [CategoryId, ...CategoryId[]])),
  /** What the one who reported says is wrong. */
  chosen: v.optional(v.picklist(choiceIds)),
  /** What stood when the report was pressed; without the tier, which would tell the child's age. */
  verdict: v.strictObject({
    treatment: v.picklist(treatments),
    reason: v.picklist(reasons),
    list: v.optional(shortText),
  }),
  /** Version of the extension. */
  extension: shortText,
  /** Which build of the lists. */
  lists: shortText,
  language: v.picklist(["vi", "en"]),
  /** The local day, `YYYY-MM-DD`: no finer time leaves. */
  day: v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\d$/)),
});

export type Report = v.InferOutput<typeof reportSchema>;
