import type { TrickId } from "./rows.ts";

type Only = readonly { readonly why: string; readonly tricks: readonly TrickId[] }[];

/** Tricks that are played in Firefox alone. */
export const firefoxOnly: Only = [
  { why: "Chromium has no address for it", tricks: ["reader"] },
  { why: "Chromium has nothing like it", tricks: ["link-preview", "sidebar", "small-picture"] },
];

/** Tricks that are played in Chromium alone, by the reason. */
export const chromiumOnly: Only = [
  {
    why: "Firefox has nothing like it",
    tricks: ["navigate-intercept", "site-worker-route", "prerender", "scrollbar"],
  },
  {
    why: "Firefox lets no page open such a window, only its user",
    tricks: ["small-window", "small-window-time"],
  },
  {
    why: "Firefox gives our pages another address in every install",
    tricks: ["own-frames"],
  },
  {
    why: "Firefox cannot be driven to it: its clock stands, and no session comes back",
    tricks: ["clock-pin", "clock-time", "session-restore"],
  },
  { why: "Firefox knows no speculation rules", tricks: ["prefetched"] },
];
