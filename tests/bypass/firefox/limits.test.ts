import { beforeAll } from "vitest";
import { tellFirefoxStories } from "../../e2e/support/firefox-story.ts";
import { firefoxScene } from "../firefox-scene.ts";
import { playLimits, prepareLimits } from "../shared/limits.ts";

const scene = firefoxScene(tellFirefoxStories({ permanent: true }));
beforeAll(() => prepareLimits(scene));

playLimits(scene);
