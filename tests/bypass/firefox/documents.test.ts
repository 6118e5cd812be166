import { beforeAll } from "vitest";
import { tellFirefoxStories } from "../../e2e/support/firefox-story.ts";
import { setLimits } from "../../e2e/support/set-limits.ts";
import { firefoxScene } from "../firefox-scene.ts";
import { playDocuments } from "../shared/documents.ts";
import { playMessages } from "../shared/messages.ts";
import { playSiteWorkers } from "../shared/site-workers.ts";

const scene = firefoxScene(tellFirefoxStories());
beforeAll(() => setLimits(scene.own(), { language: "vi" }));

playMessages(scene);
playSiteWorkers(scene);
playDocuments(scene);
