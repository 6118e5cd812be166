import { freshLimits, type StoredLimits } from "../../../core/limits/stored-limits.ts";
import { askFrom, type OwnPage } from "./ask.ts";

/** Sets what a parent would set, from a page of ours. Throws when it is refused. */
export async function setLimits(page: OwnPage, change: Partial<StoredLimits>): Promise<void> {
  const { stored } = await askFrom(page, "limits:read");
  const outcome = await askFrom(page, "limits:change", { ...freshLimits, ...stored, setUp: true, ...change });
  if (!outcome.ok) throw new Error(`The limits were refused: ${outcome.refusal}.`);
}
