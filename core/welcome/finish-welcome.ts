import type { StoredLimits } from "../limits/stored-limits.ts";

/**
 * What the end of the welcome sets. The zone that the device is set to becomes the home's; whoever walks through the welcome once
 * more, perhaps on a journey, moves nothing.
 */
export function finishWelcome({ setUp }: StoredLimits, zone: string): Partial<StoredLimits> {
  return setUp ? {} : { setUp: true, zone };
}
