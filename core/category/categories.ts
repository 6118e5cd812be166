import type { TierId } from "../tier/tiers.ts";

/**
 * What a page may be about. Each threshold names the oldest tier that still gets the treatment, so
 * `{ block: "10-12", blur: "13-15" }` blocks up to twelve, blurs up to fifteen and allows from sixteen on.
 */
export type CategoryRule = {
  readonly block?: TierId;
  readonly blur?: TierId;
  readonly caution?: TierId;
  /** Pictures, scripts and players of such a host are stopped on other sites too. */
  readonly harm?: true;
  /** Seeing such a page can frighten: the words on the screen name the help line first. */
  readonly distress?: true;
  /** Whoever writes or looks for its words may need help: it comes first, in place of a wall. */
  readonly helpFirst?: true;
};

/** The position is the category's number in compiled indexes: append, never reorder. */
export const categories = {
  adult: { block: "16-17", harm: true },
  gambling: { block: "16-17", harm: true },
  dating: { block: "13-15", caution: "16-17" },
  violence: { block: "13-15", caution: "16-17", distress: true },
  "self-harm": { block: "16-17", harm: true, distress: true, helpFirst: true },
  drugs: { block: "16-17" },
  "tobacco-alcohol": { block: "10-12", blur: "13-15" },
  weapons: { block: "16-17" },
  hate: { block: "16-17", distress: true },
  scam: { block: "16-17", harm: true },
  proxy: { block: "10-12", caution: "16-17" },
  piracy: { block: "10-12", blur: "13-15", caution: "16-17" },
  social: { block: "10-12", blur: "13-15" },
  chat: { block: "13-15" },
  forum: { block: "10-12", caution: "13-15" },
  games: { caution: "7-9" },
  video: { caution: "7-9" },
  shopping: { blur: "7-9", caution: "10-12" },
  "ai-chat": { block: "7-9", blur: "10-12", caution: "13-15" },
} as const satisfies Record<string, CategoryRule>;

export type CategoryId = keyof typeof categories;

export const categoryIds = Object.keys(categories) as readonly CategoryId[];

export function isCategoryId(value: unknown): value is CategoryId {
  return categoryIds.includes(value as CategoryId);
}

export function categoryRule(category: CategoryId): CategoryRule {
  return categories[category];
}
