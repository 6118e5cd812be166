import { describe, expect, test } from "vitest";
import { tierIds } from "../../../core/tier/tiers.ts";
import { areVideoWordsMilder, isVideoMilder } from "../../../core/video/is-video-milder.ts";
import { mergeVideo, videoOfTier, type VideoWords } from "../../../core/video/video-limits.ts";
import { limits } from "../support.ts";

test("no tier has less on video sites than the one before it", () => {
  for (const [at, tier] of tierIds.slice(1).entries()) {
    expect(isVideoMilder(videoOfTier[tier], videoOfTier[tierIds[at]!])).toBe(false);
  }
});

test("limits that nobody wrote are the tier's", () => {
  for (const tier of tierIds) expect(limits({ child: { tier } }).video).toEqual(videoOfTier[tier]);
});

describe("Restricted Mode", () => {
  test.each<[string, VideoWords | undefined, Parameters<typeof mergeVideo>[2], string]>([
    ["is the tier's", undefined, { said: undefined, locked: false }, "moderate"],
    ["is the parent's where one spoke", { restricted: "off" }, { said: undefined, locked: false }, "off"],
    ["is the school's where no parent spoke", {}, { said: "strict", locked: false }, "strict"],
    [
      "is the parent's before an open word of the school",
      { restricted: "off" },
      { said: "strict", locked: false },
      "off",
    ],
    ["is the school's where it locked it", { restricted: "off" }, { said: "strict", locked: true }, "strict"],
    ["is the parent's where a lock locks nothing", { restricted: "off" }, { said: undefined, locked: true }, "off"],
  ])("%s", (_what, words, policy, restricted) => {
    expect(mergeVideo(words, "13-15", policy).restricted).toBe(restricted);
  });

  test("comes from the policy's key", () => {
    const policy = { youtubeRestrict: "strict", locked: ["youtubeRestrict"] };
    const { video, locked } = limits({ child: { tier: "16-17", video: { restricted: "off" } } }, policy);
    expect(video.restricted).toBe("strict");
    expect(locked).toContain("youtubeRestrict");
  });
});

describe("words count in every tier that the child will come to", () => {
  test.each<[string, VideoWords | undefined, VideoWords | undefined, boolean]>([
    ["said that says nothing new to anybody", { restricted: "strict" }, { restricted: "strict" }, false],
    ["said that keep shut", undefined, { shorts: false }, false],
    ["taken back that kept shut", { shorts: false }, undefined, true],
    ["that are the youngest's own, and would stay with the oldest", { autoplay: true }, { autoplay: false }, false],
    ["that open for the youngest what the oldest have", undefined, { autoplay: true }, true],
    ["that are stricter for some and milder for others", undefined, { restricted: "moderate" }, true],
  ])("%s", (_what, before, after, milder) => {
    expect(areVideoWordsMilder(before, after)).toBe(milder);
  });
});
