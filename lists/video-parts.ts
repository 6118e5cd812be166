import { videoPartsDay } from "./video-parts-day.ts";
import type { PageParts } from "../core/page-parts/page-parts.ts";

/**
 * Where sites keep what a limit may take out. Sites change without notice: by where a link leads is more lasting than by a
 * name of theirs, and what a sheet misses the floor still holds where it can (`docs/video.md`).
 */
export const videoParts: PageParts = {
  // Compared with what others who hide the same wrote of the sites.
  checked: videoPartsDay,
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
      // What leads on to films of others: beside and below a film, in and after it, the search, the guide.
      id: "youtube-films",
      hosts: ["youtube.com"],
      parts: [
        { what: "others", select: "ytd-watch-next-secondary-results-renderer" },
        { what: "others", select: "ytd-watch-flexy #secondary" },
        { what: "others", select: "ytd-watch-flexy #related" },
        { what: "others", select: ".ytp-endscreen-content" },
        { what: "others", select: ".html5-endscreen" },
        { what: "others", select: ".ytp-fullscreen-grid" },
        { what: "others", select: ".ytp-ce-element" },
        { what: "others", select: ".ytp-cards-teaser" },
        { what: "others", select: ".ytp-pause-overlay" },
        { what: "others", select: ".ytp-suggestion-set" },
        { what: "others", select: ".ytp-next-button" },
        { what: "others", select: "ytd-searchbox" },
        { what: "others", select: "yt-searchbox" },
        { what: "others", select: "#voice-search-button" },
        { what: "others", select: "#guide-button" },
        { what: "others", select: "ytd-mini-guide-renderer" },
        { what: "others", select: "tp-yt-app-drawer" },
        { what: "others", select: "ytd-topbar-logo-renderer" },
        { what: "others", select: "ytd-browse ytd-shelf-renderer:has(ytd-grid-channel-renderer)" },
        { what: "others", select: "ytm-item-section-renderer[section-identifier='related-items']" },
        { what: "others", select: "ytm-single-column-watch-next-results-renderer [data-content-type='related']" },
        { what: "others", select: "ytm-pivot-bar-renderer" },
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
