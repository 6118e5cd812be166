import { tidyDays } from "../../platform/day-rows.ts";
import { readEach, readKept } from "../../platform/limits-store.ts";
import { forgetTimesOfOthers } from "../../platform/time-store.ts";

/** Limits that could not be read name no family: then nobody's days are touched. */
export async function tidyKeptDays(): Promise<void> {
  const { health } = await readKept();
  if (health !== "good") return;
  const family = await readEach();
  await tidyDays(family);
  await forgetTimesOfOthers(family.map(({ child }) => child.id));
}
