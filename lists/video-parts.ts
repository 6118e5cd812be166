import type { PageParts } from "../core/page-parts/page-parts.ts";

/**
 * Where sites keep what a limit may take out. Sites change without notice: by where a link leads is more lasting than by a
 * name of theirs, and what a sheet misses the floor still holds where it can (`docs/video.md`).
 */
export const videoParts: PageParts = {
  // Compared with what others who hide the same wrote of the sites.
  checked: "2026-11-22",
  pages: [
    {
      id: "youtube",
      hosts: ["youtube.com", "youtube-nocookie.com"],
      parts: [
        // Desktop: shelves, single tiles, the guide on the left, tabs of a channel, chips above the results.
        { what: "shorts", select: "ytd-reel-shelf-renderer" },
        { what: "shorts", select: "grid-shelf-view-model:has(a[href^='/shorts/'])" },
        { what: "shorts", select: "ytd-rich-section-renderer:has(a[href^='/shorts/'])" },
        { what: "shorts", select: "ytd-rich-shelf-renderer[is-shorts]" },
        { what: "shorts", select: "ytd-rich-item-renderer:has(a[href^='/shorts/'])" },
        { what: "shorts", select: "ytd-video-renderer:has(a[href^='/shorts/'])" },
        { what: "shorts", select: "ytd-grid-video-renderer:has(a[href^='/shorts/'])" },
        { what: "shorts", select: "ytd-compact-video-renderer:has(a[href^='/shorts/'])" },
        { what: "shorts", select: "yt-lockup-view-model:has(a[href^='/shorts/'])" },
        { what: "shorts", select: "ytd-guide-entry-renderer:has(a[title='Shorts'])" },
        { what: "shorts", select: "ytd-mini-guide-entry-renderer[aria-label='Shorts']" },
        { what: "shorts", select: "yt-tab-shape[tab-title='Shorts']" },
        { what: "shorts", select: "ytd-shorts" },
        // Phone.
        { what: "shorts", select: "ytm-reel-shelf-renderer" },
        { what: "shorts", select: "ytm-shorts-lockup-view-model" },
        { what: "shorts", select: "ytm-shorts-lockup-view-model-v2" },
        { what: "shorts", select: "ytm-video-with-context-renderer:has(a[href^='/shorts/'])" },
        { what: "shorts", select: "ytm-pivot-bar-item-renderer:has(.pivot-shorts)" },
        { what: "comments", select: "ytd-comments" },
        { what: "chat", select: "ytd-live-chat-frame" },
        { what: "comments", select: "ytd-engagement-panel-section-list-renderer[target-id*='comments']" },
        { what: "chat", select: "#chat-container" },
        { what: "chat", select: "iframe[src*='/live_chat']" },
        { what: "comments", select: "ytm-comments-entry-point-header-renderer" },
        { what: "comments", select: "ytm-comment-section-renderer" },
        {
          what: "comments",
          select: "ytm-engagement-panel-section-list-renderer:has(ytm-comment-section-header-renderer)",
        },
        { what: "player", select: ".ytp-autonav-endscreen-countdown-overlay" },
        { what: "player", select: ".ytp-autonav-toggle" },
        { what: "player", select: "ytm-autonav-bar" },
      ],
    },
    {
      id: "facebook",
      hosts: ["facebook.com"],
      parts: [
        { what: "shorts", select: "a[href^='/reel/']" },
        { what: "shorts", select: "a[href^='/reels/']" },
        { what: "shorts", select: "a[href*='facebook.com/reel/']" },
        { what: "shorts", select: "[role='region']:has(a[href^='/reel/'])" },
      ],
    },
    {
      id: "instagram",
      hosts: ["instagram.com"],
      parts: [
        { what: "shorts", select: "a[href^='/reels/']" },
        { what: "shorts", select: "a[href^='/reel/']" },
      ],
    },
  ],
};

/** Buttons that are pressed while they are there: each is there only while a next video would begin by itself. */
export const autoplayButtons: readonly string[] = [
  ".ytp-autonav-toggle-button[aria-checked='true']",
  ".ytp-autonav-endscreen-upnext-cancel-button",
  "ytm-autonav-toggle-button-renderer button[aria-pressed='true']",
];
