import { tellFirefoxStories } from "../../e2e/support/firefox-story.ts";
import { firefoxScene } from "../firefox-scene.ts";
import { playFrames } from "../shared/frames.ts";
import { playWindows } from "../shared/windows.ts";

const scene = firefoxScene(tellFirefoxStories({ prefs: { "extensions.background.idle.timeout": 500 } }));

playFrames(scene);
playWindows(scene);
