import type { TrickId } from "./rows.ts";

type Only = readonly { readonly why: string; readonly tricks: readonly TrickId[] }[];

/** Tricks that are played in Firefox alone. */
export const firefoxOnly: Only = [{ why: "Chromium has no address for it", tricks: ["reader"] }];

/** Tricks that are played in Chromium alone, by the reason. */
export const chromiumOnly: Only = [
  {
    why: "Firefox has nothing like it",
    tricks: ["navigate-intercept", "site-worker-route", "prerender", "small-window", "small-window-time"],
  },
  {
    why: "the same code answers in Firefox",
    tricks: [
      "thumbnails",
      "thumbnails-later",
      "thumbnails-recycled",
      "escape",
      "stay",
      "own-frames",
      "many-frames",
      "clock-pin",
      "clock-time",
      "fight",
      "inert",
      "blocked-page",
    ],
  },
  {
    why: "Firefox cannot be driven to it",
    tricks: [
      "page-cache",
      "session-restore",
      "closed-tab",
      "prefetched",
      "worker-killed",
      "cold-start",
      "stop-loading",
      "stop-leaving",
      "offline",
    ],
  },
];
