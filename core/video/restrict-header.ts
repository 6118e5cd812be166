import type { Restriction } from "./video-limits.ts";

/**
 * Restricted Mode as networks ask for it: support.google.com/a/answer/6214622 and 6212415, looked over on 2026-11-22. With
 * everything below these names.
 */
export const restrictHeader = "YouTube-Restrict";
export const restrictHosts = [
  "youtube.com",
  "youtube-nocookie.com",
  "youtubei.googleapis.com",
  "youtube.googleapis.com",
] as const;

const values: Readonly<Record<Restriction, string | undefined>> = {
  off: undefined,
  moderate: "Moderate",
  strict: "Strict",
};

/** What to send; undefined for nothing. */
export function restrictValue(restriction: Restriction): string | undefined {
  return values[restriction];
}
