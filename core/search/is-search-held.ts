import type { TierId } from "../tier/tiers.ts";

/** The only tier in which a parent may let searches be as they come. */
export const freeSearchTier: TierId = "16-17";

/**
 * Whether search engines are held to safe search: locked policy > parent > policy default > on. A parent's no waits for the
 * child to grow into the oldest tier; a parent's yes counts in every one.
 */
export function isSearchHeld(
  parent: boolean | undefined,
  policy: boolean | undefined,
  locked: boolean,
  tier: TierId,
): boolean {
  const unsaid = policy ?? true;
  if (parent === undefined || (locked && policy !== undefined)) return unsaid;
  return parent || (tier !== freeSearchTier && unsaid);
}
