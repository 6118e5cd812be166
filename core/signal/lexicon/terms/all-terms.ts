import type { CategoryId } from "../../../category/categories.ts";
import { adult } from "./adult.ts";
import { drugs } from "./drugs.ts";
import { gambling } from "./gambling.ts";
import { selfHarm } from "./self-harm.ts";
import type { Terms } from "./terms.ts";
import { violence } from "./violence.ts";

/** What words can speak of. */
export const wordCategories = ["adult", "gambling", "violence", "self-harm", "drugs"] as const satisfies CategoryId[];

export type WordCategory = (typeof wordCategories)[number];

export const allTerms: Readonly<Record<WordCategory, Terms>> = {
  adult,
  gambling,
  violence,
  "self-harm": selfHarm,
  drugs,
};
