import { describe, expect, test } from "vitest";
import { parseAddress } from "../../../core/address/parse-address.ts";
import { timePlace } from "../../../core/time/time-place.ts";
import { videoOfTier } from "../../../core/video/video-limits.ts";
import { isShortVideo } from "../../../core/video/short-videos.ts";
import { moveVideo } from "../../../core/video/video-moves.ts";
import { limits } from "../support.ts";

const isShort = (url: string) => isShortVideo(parseAddress(url)!);

describe("short videos are", () => {
  test.each([
    "https://www.youtube.com/shorts/aBc-_123456",
    "https://m.youtube.com/shorts/aBc?feature=share#x",
    "https://youtube.com./shorts",
    "https://www.youtube.com/feed/shorts?x",
    "https://www.facebook.com/reel/123",
    "https://m.facebook.com/reels/?s=1",
    "https://www.instagram.com/reels/",
    "https://www.instagram.com/reel/C1_x-y/?hl=vi",
    "https://www.instagram.com/mot.ban/reel/C1_x-y/",
    "https://www.snapchat.com/spotlight",
    "https://www.snapchat.com/@mot.ban/spotlight/W7_E",
    "https://www.tiktok.com/",
    "https://www.tiktok.com/@mot.ban/video/7106594312292453675?lang=vi",
    "https://vt.tiktok.com/ZSe4FqkKd",
    "https://www.tiktokv.com/share/video/7106594312292453675",
    "https://www.douyin.com/video/6961737553342991651",
    "https://likee.video/@motban/video/7093444807096327263",
  ])("%s", (url) => {
    expect(isShort(url)).toBe(true);
    expect(timePlace(parseAddress(url)!, [], limits({})).short).toBe(true);
  });
});

describe("ordinary pages are", () => {
  test.each([
    "https://www.youtube.com/watch?v=aBc",
    "https://www.youtube.com/results?search_query=/shorts/aBc",
    "https://www.youtube.com/@shorts",
    "https://www.youtube.com/@mot-kenh/shorts",
    "https://www.youtube.com/shortsighted",
    "https://youtube.com.evil.example/shorts/aBc",
    "https://notyoutube.com/shorts/aBc",
    "https://www.facebook.com/watch/?v=123",
    "https://www.facebook.com/reelection2026",
    "https://www.instagram.com/p/C1_x-y/",
    "https://www.instagram.com/reelsofvietnam/",
    "https://www.instagram.com/mot.ban/reels/",
    "https://www.snapchat.com/@mot.ban",
    "https://nottiktok.com/@mot.ban/video/1",
    "https://vi.wikipedia.org/wiki/TikTok",
  ])("%s", (url) => expect(isShort(url)).toBe(false));
});

test.each([
  "https://www.youtube.com/shorts/aBc",
  "https://www.youtube.com/feed/shorts",
  "https://www.facebook.com/reels/1",
  "https://www.instagram.com/reel/C1/",
])("%s, which leads elsewhere where short videos are off, leads to no short video", (url) => {
  const to = moveVideo(url, videoOfTier["10-12"])!;
  expect([isShort(url), isShort(to)]).toEqual([true, false]);
});
