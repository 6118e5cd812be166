import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { family } from "../../family.ts";
import { extensionId } from "../../../scripts/extension-id.ts";
import { askFrom } from "../support/ask.ts";
import { curatedHosts } from "../support/curated-hosts.ts";
import { managedPolicy } from "../support/policy.ts";
import { showsBlocked, tellStories } from "../support/story.ts";
import { until } from "../support/until.ts";

const policy = await managedPolicy(extensionId);
const [social = ""] = curatedHosts("social");
const [gambling = ""] = curatedHosts("gambling");
const school = "truong-lang-tre.example";

describe.skipIf(policy === undefined)("a school's policy", () => {
  beforeAll(async () => {
    await policy?.set({
      tier: "13-15",
      block: [school],
      allow: [`${school}/thu-vien`],
      categoriesBlock: ["games"],
      language: "en",
      locked: ["tier", "allow", "block", "categoriesBlock", "language"],
    });
  });
  afterAll(() => policy?.clear());
  const story = tellStories();

  const read = () => askFrom(story.own(), "limits:read");

  test("holds from the first start, and its locked values are nobody's to change", async () => {
    const { limits, managed, stored } = await read();
    expect(limits).toMatchObject({ tier: "13-15", tierFrom: "policy", language: "en" });
    expect(limits.categories.games).toEqual({ treatment: "block", from: "policy", locked: true });
    expect(managed).toBe(true);
    const change = family({ child: { tier: "16-17" } }, stored);
    expect(await askFrom(story.own(), "limits:change", change)).toEqual({ ok: false, refusal: "policy" });
  });

  test("blocks a site but for the path it allows", async () => {
    story.server.page(school, "/", "<!doctype html><h1>cổng</h1>");
    story.server.page(school, "/thu-vien/sach", "<!doctype html><h1>sách</h1>");
    const gate = await story.open(`http://${school}/`);
    await expect.poll(() => showsBlocked(story, gate)).toBe(true);
    const books = await story.open(`http://${school}/thu-vien/sach`);
    await expect.poll(() => books.locator("h1").isVisible()).toBe(true);
  });

  test("is applied while the browser runs", async () => {
    story.server.page(social, "/", "<!doctype html><h1>bạn bè</h1>");
    await policy?.set({ tier: "10-12", allow: [social], locked: ["tier", "allow"] });
    await until("the new policy is read", async () => (await read()).limits.tier === "10-12", { timeout: 30_000 });
    await story.floorIsReady();
    const friends = await story.open(`http://${social}/`);
    await expect.poll(() => friends.locator("h1").isVisible()).toBe(true);
  });

  test("stands at the next start before anything is shown, and what it cannot read it names", async () => {
    await policy?.set({ tier: "16-17", block: ["một tên hỏng!"], categoriesAllow: ["gambling"], locked: ["tier"] });
    await until("the new policy is read", async () => (await read()).limits.tier === "16-17", { timeout: 30_000 });
    expect((await read()).problems).toHaveLength(1);
    await story.browser.restart();
    const own = await story.browser.openOwnPage("popup.html");
    expect((await askFrom(own, "limits:read")).limits).toMatchObject({
      tier: "16-17",
      categories: { gambling: { from: "policy" } },
    });
  });

  test("that is taken away leaves the family's own limits", async () => {
    await policy?.clear();
    await story.browser.restart();
    const own = await story.browser.openOwnPage("popup.html");
    await until("the policy is gone", async () => !(await askFrom(own, "limits:read")).managed, { timeout: 30_000 });
    const blocked = await story.open(`http://${gambling}/`);
    await expect.poll(() => showsBlocked(story, blocked)).toBe(true);
  });
});
