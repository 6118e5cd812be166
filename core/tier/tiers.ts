/** A child's age bands, strictest first. The order is the scale that categories name thresholds on. */
export const tiers = [
  { id: "under-7", fromAge: 0, toAge: 6, film: "P" },
  { id: "7-9", fromAge: 7, toAge: 9, film: "P, K" },
  { id: "10-12", fromAge: 10, toAge: 12, film: "P, K" },
  { id: "13-15", fromAge: 13, toAge: 15, film: "T13" },
  { id: "16-17", fromAge: 16, toAge: 17, film: "T16" },
] as const;

export type TierId = (typeof tiers)[number]["id"];

export const tierIds: readonly TierId[] = tiers.map((tier) => tier.id);

/** What protects until a parent has said how old the child is. */
export const defaultTier: TierId = "7-9";

/** What protects when the limits cannot be read. */
export const strictestTier: TierId = "under-7";

/** What a child grows into last. */
export const loosestTier: TierId = "16-17";

/** Position on the scale: 0 is the strictest. */
export function tierRank(tier: TierId): number {
  return tierIds.indexOf(tier);
}

export function isTierId(value: unknown): value is TierId {
  return tierIds.includes(value as TierId);
}
