import { beforeAll } from "vitest";
import { tellFirefoxStories } from "../../e2e/support/firefox-story.ts";
import { setLimits } from "../../e2e/support/set-limits.ts";
import { firefoxScene } from "../firefox-scene.ts";
import { playFights } from "../shared/fights.ts";
import { playFrames } from "../shared/frames.ts";
import { playOwnPages } from "../shared/own-pages.ts";
import { playPresses } from "../shared/presses.ts";
import { playThumbnails } from "../shared/thumbnails.ts";
import { playWindows } from "../shared/windows.ts";

const scene = firefoxScene(tellFirefoxStories());
beforeAll(() => setLimits(scene.own(), { language: "vi" }));

playFrames(scene);
playWindows(scene);
playPresses(scene);
playFights(scene);
playOwnPages(scene, { canEnter: true });
playThumbnails(scene);
