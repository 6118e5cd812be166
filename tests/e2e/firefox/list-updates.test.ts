import { expect, test } from "vitest";
import { askFrom } from "../support/ask.ts";
import { tellFirefoxStories } from "../support/firefox-story.ts";

// An event page that sleeps at every chance: a refresh must keep it awake, or come to nothing.
const story = tellFirefoxStories({ prefs: { "extensions.background.idle.timeout": 3000 } });
const id = "hagezi-nsfw";
const publisher = "raw.githubusercontent.com";
const path = "/hagezi/dns-blocklists/main/wildcard/nsfw-onlydomains.txt";
const listed = "moi-co-trong-danh-sach.example";

const updateNow = async () => (await askFrom(story.own(), "lists:read")).find((list) => list.id === id)?.update;

test("a list is downloaded by the event page's thread, and its hosts are blocked before a request leaves", async () => {
  const headers = { "content-type": "text/plain; charset=utf-8", etag: '"one"' };
  story.server.answer(publisher, path, { body: `${listed}\n`, headers, delay: 8000 });
  expect(await updateNow()).toMatchObject({ state: "never" });
  expect(await askFrom(story.own(), "lists:refresh", id)).toBe("started");
  // Nobody asks meanwhile: a question would wake it.
  await new Promise((done) => setTimeout(done, 12_000));
  await expect.poll(updateNow).toMatchObject({ state: "fresh", added: 1 });
  const page = await story.open(`http://${listed}/`);
  await story.isBlocked(page, listed);
  expect(story.server.requests(listed)).toEqual([]);
});
