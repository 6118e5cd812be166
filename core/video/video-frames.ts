import { moveVideo } from "./video-moves.ts";
import { restrictHeader, restrictHosts, restrictValue } from "./restrict-header.ts";
import type { VideoLimits } from "./video-limits.ts";

export const youtube = "youtube.com";
/** Chats of running and of past broadcasts. */
export const liveChatPath = "/live_chat";
export const embedHosts = [youtube, "youtube-nocookie.com"] as const;
/** As the browser's rules write it: what they make of such an address is none any more. */
export const startsByItself = "/embed/[^?#]*\\?(?:[^#]*&)?autoplay=(?:[^0&#]|0[^&#])";

type Held = { readonly stop: true } | { readonly to: string } | undefined;

/** What becomes of a document or frame by these limits; for browsers without request rules. */
export function holdVideo(url: string, isFrame: boolean, limits: VideoLimits): Held {
  const to = moveVideo(url, limits);
  if (to !== undefined) return { to };
  if (!limits.comments && isAt(url, [youtube], liveChatPath)) return { stop: true };
  if (limits.autoplay || !isFrame || !isAt(url, embedHosts, "/embed/")) return undefined;
  return new RegExp(startsByItself).test(url) ? { to: withoutAutoplay(url) } : undefined;
}

/** As the browser's rules do it: every one of the name is taken out, and ours comes last. */
function withoutAutoplay(url: string): string {
  const [address = "", fragment] = url.split(/(#.*)$/);
  const [path = "", query = ""] = address.split(/\?(.*)$/);
  const kept = query.split("&").filter((pair) => pair !== "" && pair.split("=", 1)[0] !== "autoplay");
  return `${path}?${[...kept, "autoplay=0"].join("&")}${fragment ?? ""}`;
}

/** The header to ask for Restricted Mode with; undefined where none is to be sent. */
export function restrictionOf(url: string, { restricted }: VideoLimits): { name: string; value: string } | undefined {
  const value = restrictValue(restricted);
  return value === undefined || !isAt(url, restrictHosts, "") ? undefined : { name: restrictHeader, value };
}

function isAt(url: string, hosts: readonly string[], piece: string): boolean {
  const hostname = /^https?:\/\/(?:[^/?#]*@)?([^/?#:]+)/i.exec(url)?.[1]?.toLowerCase();
  if (hostname === undefined || !url.includes(piece)) return false;
  return hosts.some((host) => hostname === host || hostname.endsWith(`.${host}`));
}
