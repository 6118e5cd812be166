/** When `video-parts.ts` was last looked over, and the sites it speaks of: apart from it, because the worker needs no more. */
export const videoPartsDay = "2026-11-22";

export const videoPartHosts = ["youtube.com", "youtube-nocookie.com", "facebook.com", "instagram.com"] as const;
