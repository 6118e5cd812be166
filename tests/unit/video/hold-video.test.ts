import { describe, expect, test } from "vitest";
import { videoOfTier } from "../../../core/video/video-limits.ts";
import { moveVideo, videoMoves } from "../../../core/video/video-moves.ts";
import { holdVideo, restrictionOf } from "../../../core/video/video-frames.ts";
import { videoRules } from "../../../core/video/video-rules.ts";

const young = videoOfTier["10-12"];
const oldest = videoOfTier["16-17"];

describe("a short video becomes an ordinary page", () => {
  test.each([
    ["https://www.youtube.com/shorts/aBc-_123456", "https://www.youtube.com/watch?v=aBc-_123456"],
    ["https://m.youtube.com/shorts/aBc?feature=share#x", "https://m.youtube.com/watch?v=aBc"],
    ["https://a.@b:c@www.youtube.com/shorts/aBc", "https://www.youtube.com/watch?v=aBc"],
    ["https://youtube.com/shorts/aBc", "https://youtube.com/watch?v=aBc"],
    ["https://www.youtube.com/shorts", "https://www.youtube.com/"],
    ["https://www.youtube.com/shorts/", "https://www.youtube.com/"],
    ["https://www.youtube.com/feed/shorts?x", "https://www.youtube.com/"],
    ["https://www.facebook.com/reel/123", "https://www.facebook.com/"],
    ["https://m.facebook.com/reels/?s=1", "https://m.facebook.com/"],
    ["https://www.instagram.com/reels/C1_x-y/", "https://www.instagram.com/p/C1_x-y/"],
    ["https://www.instagram.com/reel/C1_x-y/?hl=vi", "https://www.instagram.com/p/C1_x-y/"],
    ["https://www.instagram.com/mot.ban_1/reel/C1_x-y/", "https://www.instagram.com/p/C1_x-y/"],
    ["https://www.instagram.com/reels/", "https://www.instagram.com/"],
  ])("%s", (url, to) => {
    expect(moveVideo(url, young)).toBe(to);
    // Where it leads stays where it is, or it would go round for ever.
    expect(moveVideo(to, young)).toBeUndefined();
    expect(moveVideo(url, oldest)).toBeUndefined();
    // The browser puts the new address in the place of what the expression covers, and keeps the rest.
    expect(videoMoves.some(({ from }) => new RegExp(from).exec(url)?.[0] === url)).toBe(true);
  });
});

test.each([
  "https://www.youtube.com/watch?v=aBc",
  "https://www.youtube.com/results?search_query=/shorts/aBc",
  "https://www.youtube.com/@shorts",
  "https://notyoutube.com/shorts/aBc",
  "https://youtube.com.evil.example/shorts/aBc",
  "https://www.facebook.com/reelection2026",
  "https://www.instagram.com/reelsofvietnam/",
  "https://www.instagram.com/mot.ban/reels/",
  "https://shop.example/?u=https://www.youtube.com/shorts/aBc",
  "https://vi.wikipedia.org/wiki/YouTube",
])("%s stays where it is", (url) => {
  expect(holdVideo(url, false, young)).toBeUndefined();
});

describe("frames", () => {
  test.each([
    ["https://www.youtube.com/embed/a?rel=0&autoplay=1&x=2", "https://www.youtube.com/embed/a?rel=0&x=2&autoplay=0"],
    [
      "https://www.youtube-nocookie.com/embed/a?autoplay=true#t=1",
      "https://www.youtube-nocookie.com/embed/a?autoplay=0#t=1",
    ],
    ["https://www.youtube.com/embed/a?autoplay=0&autoplay=1", "https://www.youtube.com/embed/a?autoplay=0"],
    ["https://www.youtube.com/embed/a?autoplay=01", "https://www.youtube.com/embed/a?autoplay=0"],
  ])("%s waits for a press", (url, to) => {
    expect(holdVideo(url, true, young)).toEqual({ to });
    expect(holdVideo(to, true, young)).toBeUndefined();
    expect(holdVideo(url, true, oldest)).toBeUndefined();
    expect(holdVideo(url, false, young)).toBeUndefined();
  });

  test.each(["", "?rel=0", "?autoplay=0", "?autoplay=", "?noautoplay=1", "#?autoplay=1"])(
    "a player that waits by itself is left alone: %s",
    (rest) => {
      expect(holdVideo(`https://www.youtube.com/embed/a${rest}`, true, young)).toBeUndefined();
    },
  );

  test.each(["https://www.youtube.com/live_chat?v=a", "https://m.youtube.com/live_chat_replay?x"])(
    "%s is the talk of strangers",
    (url) => {
      expect(holdVideo(url, true, young)).toEqual({ stop: true });
      expect(holdVideo(url, true, oldest)).toBeUndefined();
    },
  );

  test("other sites' frames are none of this", () => {
    for (const url of ["https://player.example/embed/a", "https://a.example/live_chat?youtube.com"]) {
      expect(holdVideo(url, true, young)).toBeUndefined();
    }
  });
});

test.each([
  ["https://www.youtube.com/watch?v=a", "Strict"],
  ["https://m.youtube.com/", "Strict"],
  ["https://www.youtube-nocookie.com/embed/a", "Strict"],
  ["https://youtubei.googleapis.com/youtubei/v1/player", "Strict"],
  ["https://youtube.googleapis.com/x", "Strict"],
  ["https://fonts.googleapis.com/css", undefined],
  ["https://a.example/?youtube.com", undefined],
])("%s is asked with %s", (url, value) => {
  expect(restrictionOf(url, young)?.value).toBe(value);
  expect(restrictionOf(url, oldest)).toBeUndefined();
});

describe("the browser's rules", () => {
  test("are none for whom everything is open", () => {
    expect(videoRules(oldest)).toEqual([]);
  });

  test("say the same as we do: each move lies above those after it", () => {
    const moves = videoRules(young).filter(
      ({ action }) => action.type === "redirect" && "regexSubstitution" in action.redirect,
    );
    expect(moves.map(({ condition }) => condition.regexFilter)).toEqual(videoMoves.map(({ from }) => from));
    expect(moves.map(({ priority }) => priority)).toEqual(
      moves
        .map(({ priority }) => priority)
        .toSorted()
        .toReversed(),
    );
    expect(new Set(moves.map(({ priority }) => priority)).size).toBe(moves.length);
  });
});
