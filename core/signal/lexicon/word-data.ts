import * as v from "valibot";

/** What words can speak of. */
export const wordCategories = ["adult", "gambling", "violence", "self-harm", "drugs"] as const;

export type WordCategory = (typeof wordCategories)[number];

/**
 * Words and phrases by how much they tell, parted by `|`, in small letters and NFC. `strong` offers or wants the thing itself,
 * as a newspaper, a lesson or a helper hardly writes; `telling` belongs to it; `weak` is also what others write about it.
 * Vietnamese stands with its marks; without them it is read only in a text typed without any, and `=` before a phrase keeps
 * it out of that reading because it then means something else.
 */
const gradedSchema = v.object({ strong: v.string(), telling: v.string(), weak: v.string() });

/** `sayable`: whether the words may be shown to a child; of the others only the first letters are. */
const termsSchema = v.object({ sayable: v.boolean(), vi: gradedSchema, en: gradedSchema });

export type Terms = v.InferOutput<typeof termsSchema>;

/** Words of help, of learning and of people, each parted by `|`. */
const calmSchema = v.object({ help: v.string(), about: v.string(), people: v.string() });

export type CalmWords = v.InferOutput<typeof calmSchema>;

export const calmKinds = ["help", "about", "people"] as const satisfies (keyof CalmWords)[];

export type CalmKind = (typeof calmKinds)[number];

/** The words that are weighed, in a file of the package beside what is known of names. Made from `lists/words`. */
export const wordDataSchema = v.object({
  categories: v.object({
    adult: termsSchema,
    gambling: termsSchema,
    violence: termsSchema,
    "self-harm": termsSchema,
    drugs: termsSchema,
  }),
  /** Words that speak for a page about the thing instead of the thing. */
  calm: calmSchema,
});

export type WordData = v.InferOutput<typeof wordDataSchema>;
