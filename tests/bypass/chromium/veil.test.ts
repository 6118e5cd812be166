import { beforeAll, beforeEach, expect } from "vitest";
import { setLimits } from "../../e2e/support/set-limits.ts";
import { tellStories } from "../../e2e/support/story.ts";
import { chromiumScene } from "../chromium-scene.ts";
import { blurredHost, closeTabs, harmWith, isHarmSeen } from "../harm.ts";
import { playFights } from "../shared/fights.ts";
import { playPresses } from "../shared/presses.ts";
import { seenThenVeiled } from "../shared/veiled.ts";
import { trick } from "../trick.ts";

const story = tellStories();
const scene = chromiumScene(story);
beforeAll(() => setLimits(story.own(), { language: "vi" }));
beforeEach(() => closeTabs(story));

trick("stop-loading", async () => {
  await seenThenVeiled(scene, harmWith(`<script>stop()</script>`));
  expect(await isHarmSeen(story)).toBe(false);
  const other = await story.browser.newPage();
  const tools = await other.context().newCDPSession(other);
  await other.evaluate((to) => void setTimeout(() => location.assign(to)), `http://${blurredHost}/`);
  // Between two documents there is nothing to stop.
  for (let press = 0; press < 20; press++) await tools.send("Page.stopLoading").catch(() => undefined);
  await new Promise((done) => setTimeout(done, 300));
  expect(await isHarmSeen(story)).toBe(false);
});

playFights(scene);
playPresses(scene);
