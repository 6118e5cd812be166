import { expect, test } from "vitest";
import { famous } from "../../../lists/famous.ts";
import type { ListState } from "../../../platform/messages/protocol.ts";
import { askFrom } from "../support/ask.ts";
import { floorNames } from "../support/floor-names.ts";
import { setLimits } from "../support/set-limits.ts";
import { showsBlocked, tellStories } from "../support/story.ts";

const story = tellStories();
const id = "hagezi-nsfw";
const publisher = "raw.githubusercontent.com";
const path = "/hagezi/dns-blocklists/main/wildcard/nsfw-onlydomains.txt";
const listed = "moi-co-trong-danh-sach.example";

function publish(names: readonly string[], etag: string): void {
  const headers = { "content-type": "text/plain; charset=utf-8", etag };
  story.server.answer(publisher, path, { body: `# Title: test\n${names.join("\n")}\n`, headers });
}

async function listNow(): Promise<ListState> {
  return (await askFrom(story.own(), "lists:read")).find((list) => list.id === id)!;
}

async function refresh(): Promise<void> {
  const asked = story.server.requests(publisher).length;
  await expect.poll(() => askFrom(story.own(), "lists:refresh", id)).toBe("started");
  await expect.poll(() => story.server.requests(publisher).length).toBeGreaterThan(asked);
}

test("a list is downloaded, and its hosts are blocked before a request leaves", async () => {
  story.server.page(listed, "/", "<!doctype html><h1>không dành cho trẻ</h1>");
  expect((await listNow()).update).toMatchObject({ state: "never", added: 0 });
  publish([listed, "mot-ten-khac.example"], '"one"');
  await refresh();
  await expect
    .poll(async () => (await listNow()).update, { timeout: 20_000 })
    .toMatchObject({ state: "fresh", added: 2 });
  await floorNames(story, listed);
  const page = await story.open(`http://${listed}/`);
  await expect.poll(() => showsBlocked(story, page)).toBe(true);
  expect(story.server.requests(listed)).toEqual([]);
});

test("it stays blocked with a dead worker", async () => {
  await story.browser.killWorker();
  const page = await story.open(`http://www.${listed}/`);
  await expect.poll(() => showsBlocked(story, page)).toBe(true);
  expect(story.server.requests(`www.${listed}`)).toEqual([]);
});

test("nothing new is asked for by the version that is held, and says nothing of the child", async () => {
  story.server.answer(publisher, path, { body: "", status: 304 });
  story.server.forgetRequests();
  await refresh();
  await expect.poll(async () => (await listNow()).update).toMatchObject({ state: "fresh", added: 2 });
  const [request] = story.server.requests(publisher);
  expect(request?.headers).toMatchObject({ "if-none-match": '"one"' });
  for (const name of ["cookie", "referer", "origin"]) expect(request?.headers).not.toHaveProperty(name);
});

test("a poisoned version is refused with its reason, and the last good one stays", async () => {
  publish([...[...famous].slice(0, 5), "mot-ten-khac.example"], '"two"');
  await refresh();
  await expect
    .poll(async () => (await listNow()).update, { timeout: 20_000 })
    .toMatchObject({ state: "failed", why: "famous-sites", added: 2 });
  await story.floorIsReady();
  const page = await story.open(`http://${listed}/`);
  await expect.poll(() => showsBlocked(story, page)).toBe(true);
  expect(story.server.requests(listed)).toEqual([]);
});

test("switched off it blocks nothing any more", async () => {
  await setLimits(story.own(), { lists: { [id]: false } });
  await story.floorIsReady();
  const page = await story.open(`http://${listed}/`);
  await expect.poll(() => page.locator("h1").textContent()).toBe("không dành cho trẻ");
  expect((await listNow()).update).toMatchObject({ state: "off" });
});
