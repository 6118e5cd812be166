import type { Address } from "../address/address.ts";
import { siteCovers } from "../address/site.ts";

/** A site whose videos are short throughout, or the paths of one where they are. */
type ShortVideos = { readonly site: string; readonly path?: RegExp };

/**
 * Where videos are short and follow each other without an end. The address alone decides: a Short that is watched as an ordinary
 * video is one. By the addresses that the sites showed, and that yt-dlp's extractors read, on 2026-11-22. Only what is sure
 * stands here: where Zalo's short videos lie in a browser could not be looked up.
 */
export const shortVideos: readonly ShortVideos[] = [
  { site: "tiktok.com" },
  { site: "tiktokv.com" },
  { site: "douyin.com" },
  { site: "likee.video" },
  { site: "youtube.com", path: /^\/(?:feed\/)?shorts(?:\/|$)/i },
  { site: "facebook.com", path: /^\/reels?(?:\/|$)/i },
  { site: "instagram.com", path: /^\/(?:reels?(?:\/|$)|[^/]+\/reel\/)/i },
  { site: "snapchat.com", path: /^\/(?:@[^/]+\/)?spotlight(?:\/|$)/i },
];

export function isShortVideo(address: Address): boolean {
  return shortVideos.some(
    ({ site, path }) => siteCovers(site, address) && (path === undefined || path.test(address.path)),
  );
}
