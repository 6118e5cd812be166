import * as v from "valibot";
import { signedHead } from "../lists/accept-signed.ts";
import { pagePartsSchema } from "./page-parts.ts";

/** `parts.json`, inside its signatures: where results stand in search pages and what is hidden on video sites, newer than the package knows. */
export const partListSchema = v.strictObject({
  type: v.literal("parts"),
  ...signedHead,
  ...pagePartsSchema.entries,
});

export type PartList = v.InferOutput<typeof partListSchema>;
