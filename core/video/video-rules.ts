import { priority } from "../floor/priorities.ts";
import { documentTypes, partTypes } from "../floor/rule.ts";
import type { UnnumberedRule } from "../floor/site-rules.ts";
import type { VideoLimits } from "./video-limits.ts";
import { restrictHeader, restrictHosts, restrictValue } from "./restrict-header.ts";
import { embedHosts, liveChatPath, startsByItself, youtube } from "./video-frames.ts";
import { videoMoves } from "./video-moves.ts";

/** The floor on video sites: the browser keeps it whether or not any code of ours runs. */
export function videoRules(limits: VideoLimits): UnnumberedRule[] {
  return [...restrictRules(limits), ...moveRules(limits), ...chatRules(limits), ...embedRules(limits)];
}

function restrictRules({ restricted }: VideoLimits): UnnumberedRule[] {
  const value = restrictValue(restricted);
  if (value === undefined) return [];
  return [
    {
      priority: priority.video,
      action: { type: "modifyHeaders", requestHeaders: [{ header: restrictHeader, operation: "set", value }] },
      condition: { requestDomains: restrictHosts, resourceTypes: [...documentTypes, ...partTypes] },
    },
  ];
}

function moveRules(limits: VideoLimits): UnnumberedRule[] {
  const moves = videoMoves.filter(({ unless }) => !limits[unless]);
  // Of two that fit the browser takes any, unless one lies higher.
  return moves.map(({ from, to }, position) => ({
    priority: priority.video + moves.length - position,
    action: { type: "redirect", redirect: { regexSubstitution: to } },
    condition: { regexFilter: from, resourceTypes: documentTypes },
  }));
}

/** A live chat is a frame of its own. */
function chatRules({ comments }: VideoLimits): UnnumberedRule[] {
  if (comments) return [];
  const condition = { requestDomains: [youtube], urlFilter: liveChatPath, resourceTypes: documentTypes };
  return [{ priority: priority.video, action: { type: "block" }, condition }];
}

/**
 * An embedded player that is told to begin by itself, and no other: where nothing is left to change, the browser takes no rule
 * below this one either, and a player that a parent has allowed would be shut.
 */
function embedRules({ autoplay }: VideoLimits): UnnumberedRule[] {
  if (autoplay) return [];
  const queryTransform = {
    removeParams: ["autoplay"],
    addOrReplaceParams: [{ key: "autoplay", value: "0" }],
  };
  return [
    {
      priority: priority.video,
      action: { type: "redirect", redirect: { transform: { queryTransform } } },
      condition: { requestDomains: embedHosts, regexFilter: startsByItself, resourceTypes: ["sub_frame"] },
    },
  ];
}
