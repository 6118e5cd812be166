import { expect, test } from "vitest";
import { askFrom } from "../support/ask.ts";
import { curatedHosts } from "../support/curated-hosts.ts";
import { setLimits } from "../support/set-limits.ts";
import { showsBlocked, tellStories } from "../support/story.ts";

const story = tellStories();
const [host = ""] = curatedHosts("forum");
const page = "<!doctype html><h1>diễn đàn</h1>";

test("a list that is switched off blocks nothing any more, and switched on again it does", async () => {
  story.server.page(host, "/", page);
  await setLimits(story.own(), { lists: { "curated-forum": false } });
  await story.floorIsReady();
  const open = await story.open(`http://${host}/`);
  await expect.poll(() => open.locator("h1").textContent()).toBe("diễn đàn");
  expect((await askFrom(story.own(), "lists:read")).find(({ id }) => id === "curated-forum")?.enabled).toBe(false);

  await setLimits(story.own(), { lists: { "curated-forum": true } });
  await expect.poll(() => showsBlocked(story, open)).toBe(true);
});

test("our blocked page sends nobody to an address that no list ever blocks", async () => {
  const tab = await story.browser.openOwnPage("blocked.html#http://khong-ai-chan.example/");
  await expect.poll(() => tab.locator("main").count()).toBe(1);
  expect(tab.url()).toContain("blocked.html");
  expect(story.server.requests("khong-ai-chan.example")).toEqual([]);
});
