import * as v from "valibot";
import { wordDataSchema } from "./lexicon/word-data.ts";

/** Expressions of one category's reviewed words, weak and strong, and of the harmless pieces of names around them. */
const wordsSchema = v.object({ block: v.string(), caution: v.string(), harmless: v.string() });

const knownSiteSchema = v.object({
  /** As it stands in names, small letters. */
  name: v.string(),
  /** Its own addresses, the one to offer first. Each covers its subdomains. */
  sites: v.array(v.string()),
  /** The name is an ordinary word or short: it says something only beside a bait. */
  common: v.optional(v.literal(true)),
  /** Nobody but its owner has a reason to begin a name with it. */
  claimed: v.optional(v.literal(true)),
});

/** What is known of names, in a file of the package: the worker would be slower to wake with it inside. Made from `lists/names`. */
export const nameDataSchema = v.object({
  format: v.literal(1),
  words: v.object({ adult: wordsSchema, gambling: wordsSchema }),
  /** Three letters of every word, one of which is in each name that has such a word. */
  threes: v.array(v.string()),
  known: v.array(knownSiteSchema),
  lexicon: wordDataSchema,
});

export type NameData = v.InferOutput<typeof nameDataSchema>;
export type KnownSite = NameData["known"][number];
