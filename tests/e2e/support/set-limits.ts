import { freshLimits } from "../../../core/limits/stored-limits.ts";
import { family, type FamilyPart } from "../../family.ts";
import { askFrom, type OwnPage } from "./ask.ts";

/** Sets what a parent would set, from a page of ours. Throws when it is refused. */
export async function setLimits(page: OwnPage, change: FamilyPart): Promise<void> {
  const { stored } = await askFrom(page, "limits:read");
  const next = family({ setUp: true, ...change }, { ...freshLimits, ...stored });
  const outcome = await askFrom(page, "limits:change", next);
  if (!outcome.ok) throw new Error(`The limits were refused: ${outcome.refusal}.`);
}
