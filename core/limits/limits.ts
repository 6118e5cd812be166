import type { CategoryId } from "../category/categories.ts";
import type { TierId } from "../tier/tiers.ts";
import type { TimeLimits } from "../time/time-limits.ts";
import type { Treatment } from "../verdict/treatment.ts";
import type { VideoLimits } from "../video/video-limits.ts";
import type { ChildId } from "./child.ts";
import type { PictureId } from "./pictures.ts";
import type { SiteRule } from "./site-rule.ts";
import type { Language } from "./stored-limits.ts";

/** Who set a value. `fallback` stands in when the limits could not be read. */
export type Source = "policy" | "parent" | "tier" | "default" | "fallback";

export type CategoryLimit = {
  readonly treatment: Treatment;
  readonly from: Source;
  /** A locked policy value: nobody on this device can change it. */
  readonly locked: boolean;
};

/** The keys of the managed policy that a parent could otherwise set. */
export type LockableKey =
  | "tier"
  | "allow"
  | "block"
  | "categoriesBlock"
  | "categoriesAllow"
  | "lists"
  | "language"
  | "safeSearch"
  | "youtubeRestrict";

/** What `judge` decides by: policy, parent and tier brought together, for the child who sits at the browser. */
export type Limits = {
  readonly child: { readonly id: ChildId; readonly name: string | null; readonly picture: PictureId };
  readonly tier: TierId;
  readonly tierFrom: Source;
  readonly language: Language | null;
  /** Locked policy entries: nothing on this device outranks them. */
  readonly policyRules: readonly SiteRule[];
  /** The parent's site rules for this child and for the family, and those policy entries that a parent may change. */
  readonly siteRules: readonly (SiteRule & { readonly from: Source })[];
  readonly categories: Readonly<Record<CategoryId, CategoryLimit>>;
  /** Sites of the garden, which is all that `under-7` may visit besides the parent's own. */
  readonly garden: readonly string[];
  /** Help addresses: open in every tier, whatever else is set. */
  readonly help: readonly string[];
  readonly lists: Readonly<Record<string, boolean>>;
  readonly time: TimeLimits;
  /** Pictures are hidden until a model on this device has looked at them. */
  readonly pictureCheck: "off" | "on";
  /** Parents see blocked sites by name; only in `13-15` does it depend on this. */
  readonly names: boolean;
  /** Search engines are held to safe search: in every tier, unless policy or, in the oldest, a parent says otherwise. */
  readonly safeSearch: boolean;
  readonly video: VideoLimits;
  /** Makers of films, and single ones, that a parent approved for the garden. */
  readonly films: readonly string[];
  readonly locked: readonly LockableKey[];
  /** Epoch milliseconds until which a parent pauses some of this; `null` when nobody does. */
  readonly pausedUntil: number | null;
};
