import { beforeEach, expect } from "vitest";
import { tellStories } from "../../e2e/support/story.ts";
import { until } from "../../e2e/support/until.ts";
import { blockedHost, closeTabs, freeHost, serveHarm, startHost, untilHarm } from "../harm.ts";
import { chromiumScene } from "../chromium-scene.ts";
import { playMessages } from "../shared/messages.ts";
import { playOwnPages } from "../shared/own-pages.ts";
import { trick } from "../trick.ts";

const story = tellStories();
const scene = chromiumScene(story);
beforeEach(() => closeTabs(story));

const plain = "<!doctype html><title>thường</title><p>thường</p>";
const id = () => story.browser.extensionId;

playMessages(scene);
playOwnPages(scene, { canEnter: false });

trick("own-frames", async () => {
  const frames = ["blocked.html", "popup.html", "options.html"].map(
    (path) => `<iframe src="chrome-extension://${id()}/${path}#http://${blockedHost}/"></iframe>`,
  );
  story.server.page(
    startHost,
    "/",
    plain + frames.join("") + `<iframe src="http://${freeHost}/" name="last"></iframe>`,
  );
  serveHarm(story.server, freeHost);
  const page = await story.open(`http://${startHost}/`);
  await untilHarm(story);
  await until("every frame has ended", async () => page.frames().length === frames.length + 2);
  const inside = await Promise.all(
    page.frames().map((frame) =>
      frame
        .locator("main")
        .count()
        .catch(() => 0),
    ),
  );
  expect(inside.every((count) => count === 0)).toBe(true);
});
