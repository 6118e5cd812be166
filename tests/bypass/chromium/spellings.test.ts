import { beforeAll } from "vitest";
import { tellStories } from "../../e2e/support/story.ts";
import { chromiumScene } from "../chromium-scene.ts";
import { playSpellings, prepareSpellings } from "../shared/spellings.ts";

const scene = chromiumScene(tellStories());
beforeAll(() => prepareSpellings(scene));
playSpellings(scene);
