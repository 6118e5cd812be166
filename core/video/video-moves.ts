import type { VideoSwitch, VideoLimits } from "./video-limits.ts";

/** An address that becomes another one while a switch is off. */
type Move = {
  readonly unless: VideoSwitch;
  /** Both as the browser's rules write them. To the end of the address: the browser keeps what is behind the expression. */
  readonly from: string;
  readonly to: string;
};

/** The scheme, and past a user's name, which changes nothing of the place. */
const web = "^(https?)://(?:[^/?#]*@)?";

/**
 * Where short videos lie, and the ordinary page of the same video where there is one; else the site's first page. By the
 * addresses that the sites showed on 2026-11-22.
 */
export const videoMoves: readonly Move[] = [
  {
    unless: "shorts",
    from: `${web}((?:www\\.|m\\.)?)youtube\\.com/shorts/([A-Za-z0-9_-]+).*`,
    to: "\\1://\\2youtube.com/watch?v=\\3",
  },
  {
    unless: "shorts",
    from: `${web}((?:www\\.|m\\.)?)youtube\\.com/(?:shorts|feed/shorts)(?:[/?#].*)?$`,
    to: "\\1://\\2youtube.com/",
  },
  {
    unless: "shorts",
    from: `${web}((?:[a-z]+\\.)?)facebook\\.com/reels?(?:[/?#].*)?$`,
    to: "\\1://\\2facebook.com/",
  },
  {
    unless: "shorts",
    from: `${web}((?:www\\.)?)instagram\\.com/(?:[A-Za-z0-9._]+/)?reels?/([A-Za-z0-9_-]+).*`,
    to: "\\1://\\2instagram.com/p/\\3/",
  },
  {
    unless: "shorts",
    from: `${web}((?:www\\.)?)instagram\\.com/reels?(?:[/?#].*)?$`,
    to: "\\1://\\2instagram.com/",
  },
];

/** The same places as the browser looks for open tabs by. */
export const shortVideoPages = [
  "*://*.youtube.com/shorts*",
  "*://*.facebook.com/reel*",
  "*://*.instagram.com/reel*",
  "*://*.instagram.com/*/reel/*",
] as const;

const mayMove = /(?:youtube|facebook|instagram)\.com\//;

/** Where an address has to go by these limits; undefined when it may stay. */
export function moveVideo(url: string, limits: VideoLimits): string | undefined {
  if (!mayMove.test(url)) return undefined;
  for (const { unless, from, to } of videoMoves) {
    const parts = limits[unless] ? null : new RegExp(from).exec(url);
    if (parts !== null) return to.replace(/\\(\d)/g, (_, part: string) => parts[Number(part)] ?? "");
  }
  return undefined;
}
