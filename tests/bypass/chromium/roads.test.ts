import { tellStories } from "../../e2e/support/story.ts";
import { chromiumScene } from "../chromium-scene.ts";
import { playRoads } from "../shared/roads.ts";

playRoads(chromiumScene(tellStories()));
