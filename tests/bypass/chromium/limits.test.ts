import { beforeAll } from "vitest";
import { tellStories } from "../../e2e/support/story.ts";
import { chromiumScene } from "../chromium-scene.ts";
import { playLimits, prepareLimits } from "../shared/limits.ts";

const scene = chromiumScene(tellStories());
beforeAll(() => prepareLimits(scene));

playLimits(scene);
