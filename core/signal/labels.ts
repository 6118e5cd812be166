import type { CategoryId } from "../category/categories.ts";
import type { Signal } from "./signal.ts";

/** One way in which makers label a page as not for children, and what such a label is worth. */
type Label = {
  /** Where it stands: name, property or itemprop of a `meta`, in small letters. */
  readonly names: readonly string[];
  readonly says: RegExp;
  readonly category: CategoryId;
  readonly level: Signal["level"];
};

/**
 * The labels, looked over on 2026-11-22. Each can only make a verdict stricter, so nothing is gained by lying with one. An age
 * of sixteen is worth a word of care; lower ages are left to the parents.
 */
export const labels = {
  // rtalabel.org.
  rta: {
    names: ["rating"],
    says: /^rta-5042-1996-1400-1577-rta$/,
    category: "adult",
    level: "block",
  },
  // developers.google.com, SafeSearch and explicit content: the values that search engines read.
  adult: {
    names: ["rating"],
    says: /^(?:adult|restricted|18\+?)$/,
    category: "adult",
    level: "block",
  },
  mature: {
    names: ["rating"],
    says: /^mature$/,
    category: "adult",
    level: "caution",
  },
  // age-label.de, the label of the German law on the protection of minors.
  "age-18": {
    names: ["age-de-meta-label", "age-meta-label"],
    says: /(?:^|[\s,;])age=(?:18|19|2[01])(?:$|[\s,;])/,
    category: "adult",
    level: "block",
  },
  "age-16": {
    names: ["age-de-meta-label", "age-meta-label"],
    says: /(?:^|[\s,;])age=1[67](?:$|[\s,;])/,
    category: "adult",
    level: "caution",
  },
  // Open Graph, restrictions on objects. Shops of wine and tobacco say it too.
  "og-age": {
    names: ["og:restrictions:age"],
    says: /^(?:1[6-9]|2[01])\+?$/,
    category: "adult",
    level: "caution",
  },
  "og-alcohol": {
    names: ["og:restrictions:content"],
    says: /^alcohol$/,
    category: "tobacco-alcohol",
    level: "caution",
  },
  // schema.org/isFamilyFriendly.
  "not-for-families": {
    names: ["isfamilyfriendly"],
    says: /^(?:false|no|0|(?:https?:\/\/)?schema\.org\/false)$/,
    category: "adult",
    level: "caution",
  },
} as const satisfies Record<string, Label>;

export type LabelId = keyof typeof labels;

export const labelIds = Object.keys(labels) as readonly LabelId[];

/** The labels that one `meta` bears. */
export function labelsOf(name: string, content: string): LabelId[] {
  const [plain, said] = [name.trim().toLowerCase(), content.trim().toLowerCase()];
  return labelIds.filter((id) => {
    const { names, says }: Label = labels[id];
    return names.includes(plain) && says.test(said);
  });
}

export function labelSignal(id: LabelId): Signal {
  const { category, level, names } = labels[id];
  return { category, level, evidence: names[0], place: "label" };
}
