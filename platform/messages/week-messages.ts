import type { Limits } from "../../core/limits/limits.ts";
import type { WeekPicture } from "../../core/privacy/week-picture.ts";
import type { TierId } from "../../core/tier/tiers.ts";

/** A child's week as its parents see it. The child is shown the very same. */
export type WeekView = {
  readonly child: Limits["child"];
  readonly tier: TierId;
  /** The parents chose to see names where the tier leaves it to them. */
  readonly names: boolean;
  readonly picture: WeekPicture;
};
