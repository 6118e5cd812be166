import * as v from "valibot";
import type { TierId } from "../tier/tiers.ts";

/** YouTube's own Restricted Mode, mildest first. */
export const restrictions = ["off", "moderate", "strict"] as const;

export type Restriction = (typeof restrictions)[number];

/** A parent's own words on videos; what is absent is as the tier has it. */
export const videoWordsSchema = v.object({
  restricted: v.optional(v.picklist(restrictions)),
  shorts: v.optional(v.boolean()),
  comments: v.optional(v.boolean()),
  autoplay: v.optional(v.boolean()),
});

export type VideoWords = v.InferOutput<typeof videoWordsSchema>;

/** What holds on video sites for one child; each switch is on where the thing is there to be used. */
export type VideoLimits = {
  readonly restricted: Restriction;
  /** Short videos that follow each other without an end: YouTube Shorts, Reels on Facebook and Instagram. */
  readonly shorts: boolean;
  /** What strangers write under and beside a video. */
  readonly comments: boolean;
  /** The next video begins by itself. */
  readonly autoplay: boolean;
};

const quiet: VideoLimits = { restricted: "strict", shorts: false, comments: false, autoplay: false };

/** What a tier has when nobody says otherwise. Strict hides many clean videos too, so it ends where most are no risk any more. */
export const videoOfTier: Readonly<Record<TierId, VideoLimits>> = {
  "under-7": quiet,
  "7-9": quiet,
  "10-12": quiet,
  "13-15": { restricted: "moderate", shorts: true, comments: true, autoplay: false },
  "16-17": { restricted: "off", shorts: true, comments: true, autoplay: true },
};

export const videoSwitches = ["shorts", "comments", "autoplay"] as const satisfies (keyof VideoLimits)[];

export type VideoSwitch = (typeof videoSwitches)[number];

/** What a school said of Restricted Mode, and whether nobody may change it here. */
export type RestrictionPolicy = { readonly said: Restriction | undefined; readonly locked: boolean };

/** Locked policy > parent > policy default > default of the tier. */
export function mergeVideo(
  words: VideoWords | undefined,
  tier: TierId,
  { said, locked }: RestrictionPolicy,
): VideoLimits {
  const own = videoOfTier[tier];
  const parent = locked && said !== undefined ? undefined : words?.restricted;
  return {
    restricted: parent ?? said ?? own.restricted,
    shorts: words?.shorts ?? own.shorts,
    comments: words?.comments ?? own.comments,
    autoplay: words?.autoplay ?? own.autoplay,
  };
}
