import { driftMs, type Heard, type Reading } from "./trusted-clock.ts";

/**
 * Sites whose servers tell the time: the `Date` of their pages is right, whatever the device's clock says, and nobody at home can
 * write it. Great sites with clocks of their own, of which a child opens one or another all day; a site that lets its users
 * choose the headers of an answer must not stand here.
 */
export const timekeepers = [
  "google.com",
  "google.com.vn",
  "youtube.com",
  "bing.com",
  "coccoc.com",
  "duckduckgo.com",
  "wikipedia.org",
  "facebook.com",
  "messenger.com",
  "instagram.com",
  "tiktok.com",
  "zalo.me",
  "zing.vn",
  "vnexpress.net",
  "tuoitre.vn",
  "thanhnien.vn",
  "dantri.com.vn",
  "shopee.vn",
  "roblox.com",
  "microsoft.com",
  "office.com",
  "apple.com",
  "github.com",
  "canva.com",
  "scratch.mit.edu",
  "khanacademy.org",
] as const;

/** A header of an answer, as browsers hand it over. */
export type Header = { readonly name: string; readonly value?: string | undefined };

/** Epoch milliseconds that an answer tells: its `Date`, and the seconds since in which a cache on the way held it. */
export function toldBy(headers: readonly Header[]): number | undefined {
  const valueOf = (wanted: string) => headers.find(({ name }) => name.toLowerCase() === wanted)?.value;
  const date = Date.parse(valueOf("date") ?? "");
  const age = Number(valueOf("age") ?? 0);
  return Number.isFinite(date) && age >= 0 ? date + age * 1000 : undefined;
}

/** Whether an answer is an old one: less than has passed since the last one that was heard, by a clock that nobody sets. */
export function isStale(last: Heard | undefined, now: Heard): boolean {
  return last !== undefined && now.told - last.told < now.steady - last.steady - driftMs;
}

/**
 * Milliseconds by which the device's clock is ahead of the true time, as far as it was told and was not moved unseen since. Where
 * sleep is not seen a clock set forward looks like it.
 */
export function wallAhead({ heard, wall, steady, seesSleep }: Reading): number {
  if (heard === undefined) return 0;
  const moved = wall - heard.wall - (steady - heard.steady);
  const ahead = heard.wall - heard.told + (seesSleep ? moved : Math.min(moved, 0));
  return Math.abs(ahead) <= driftMs ? 0 : ahead;
}
