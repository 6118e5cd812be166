import { tierIds } from "../tier/tiers.ts";
import { mergeVideo, restrictions, videoSwitches, type VideoLimits, type VideoWords } from "./video-limits.ts";

/** Whether the second lets more through than the first, in anything. */
export function isVideoMilder(before: VideoLimits, after: VideoLimits): boolean {
  return (
    restrictions.indexOf(after.restricted) < restrictions.indexOf(before.restricted) ||
    videoSwitches.some((id) => after[id] && !before[id])
  );
}

/** Words outlast the tier that they were said in, so they count in every tier that the child will come to. */
export function areVideoWordsMilder(before: VideoWords | undefined, after: VideoWords | undefined): boolean {
  const nobody = { said: undefined, locked: false };
  return tierIds.some((tier) => isVideoMilder(mergeVideo(before, tier, nobody), mergeVideo(after, tier, nobody)));
}
