import { beforeAll, expect, test } from "vitest";
import { newChild } from "../../../core/limits/child.ts";
import { askFrom } from "../../e2e/support/ask.ts";
import { setLimits } from "../../e2e/support/set-limits.ts";
import { showsBlocked, tellStories } from "../../e2e/support/story.ts";
import { until } from "../../e2e/support/until.ts";
import { chromiumScene } from "../chromium-scene.ts";
import { endsAt, playSearches, searches, serveEngines } from "../shared/search.ts";

const story = tellStories();
const scene = chromiumScene(story);

beforeAll(() => serveEngines(scene));
playSearches(scene);

test("from an engine that nothing holds, the same words go to one that is held, if the child wants", async () => {
  const page = await story.open("https://coccoc.com/search?query=c%C3%A2y+tre");
  await page.getByRole("button", { name: "Tìm bằng Google" }).click();
  await until(
    "a safe search is made",
    async () => page.url() === "https://www.google.com/search?q=c%C3%A2y%20tre&safe=active&ssui=on",
  );
  await page.close();
});

test("a safe search on an engine that a parent has blocked is blocked", async () => {
  await askFrom(story.own(), "site:add", { site: "bing.com", action: "block" });
  await story.floorIsReady();
  for (const adlt of ["off", "strict"]) {
    const page = await story.open(`https://www.bing.com/search?q=a&adlt=${adlt}`);
    await expect.poll(() => showsBlocked(story, page)).toBe(true);
  }
});

test("a parent frees the searches of a child of 16 or 17, and of nobody younger", async () => {
  const [unsafe, safe] = searches[0]!;
  const freed = { ...newChild("1"), safeSearch: false };
  await setLimits(story.own(), { child: { ...freed, tier: "16-17" } });
  await story.floorIsReady();
  await endsAt(scene, unsafe, unsafe);
  await setLimits(story.own(), { child: { ...freed, tier: "13-15" } });
  await story.floorIsReady();
  await endsAt(scene, unsafe, safe);
});
