import { hasGrants, shortenGrants } from "../../core/limits/shorten-grants.ts";
import { followSetBack, forgetSetBack } from "../../platform/clock-anchor.ts";
import { readKept } from "../../platform/limits-store.ts";
import { changeLimits } from "./limits-handlers.ts";

/**
 * Leave for a time lasts as long as it was given for: a clock that is set back gives none of it anew. Where nothing was granted
 * it looks at nothing.
 */
export async function followClock(): Promise<void> {
  const { stored } = await readKept();
  if (stored === null || !hasGrants(stored)) return forgetSetBack();
  await followSetBack(async (back) => (await changeLimits((current) => shortenGrants(current, back))).ok);
}
