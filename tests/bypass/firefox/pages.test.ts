import { beforeAll } from "vitest";
import { tellFirefoxStories } from "../../e2e/support/firefox-story.ts";
import { setLimits } from "../../e2e/support/set-limits.ts";
import { firefoxScene } from "../firefox-scene.ts";
import { playFrames } from "../shared/frames.ts";
import { playPresses } from "../shared/presses.ts";
import { playWindows } from "../shared/windows.ts";

const scene = firefoxScene(tellFirefoxStories());
beforeAll(() => setLimits(scene.own(), { language: "vi" }));

playFrames(scene);
playWindows(scene);
playPresses(scene);
