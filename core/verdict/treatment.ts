/** What is done with a page, mildest first; the order is strictness. */
export const treatments = ["allow", "caution", "blur", "block"] as const;

export type Treatment = (typeof treatments)[number];

export function strictness(treatment: Treatment): number {
  return treatments.indexOf(treatment);
}

export function stricter(a: Treatment, b: Treatment): Treatment {
  return strictness(a) >= strictness(b) ? a : b;
}
