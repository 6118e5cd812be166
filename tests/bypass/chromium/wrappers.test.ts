import { tellStories } from "../../e2e/support/story.ts";
import { chromiumScene } from "../chromium-scene.ts";
import { playWrappers } from "../shared/wrappers.ts";

playWrappers(chromiumScene(tellStories()));
