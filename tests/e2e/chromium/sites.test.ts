import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { gardenSites } from "../../../lists/garden-sites.ts";
import { newChild } from "../../../core/limits/child.ts";
import { askFrom } from "../support/ask.ts";
import { setLimits } from "../support/set-limits.ts";
import { showsBlocked, tellStories } from "../support/story.ts";

const story = tellStories();
const openFile = (options: Page, name: string, text: string) =>
  options.locator('input[type="file"]').setInputFiles({ name, mimeType: "text/plain", buffer: Buffer.from(text) });
const page = (title: string) => `<!doctype html><title>${title}</title><h1>${title}</h1>`;

test("a uBlacklist file is shown first, then taken over, and its block holds", async () => {
  story.server.page("ca-do.example", "/", page("Cá độ"));
  await setLimits(story.own(), { child: { tier: "10-12" } });
  const options = await story.browser.openOwnPage("options.html#sites");
  const file = "*://*.ca-do.example/*\n@*://hoc-tot.example/*\n/casino/\n";
  await openFile(options, "ublacklist.txt", file);
  await expect.poll(() => options.locator(".preview").innerText()).toContain("/casino/");
  expect((await askFrom(options, "limits:read")).stored.children[0]?.siteRules).toEqual([]);

  await options.locator(".preview .button.primary").click();
  await expect
    .poll(async () => (await askFrom(options, "limits:read")).stored.children[0]?.siteRules)
    .toEqual([
      { site: "ca-do.example", action: "block" },
      { site: "hoc-tot.example", action: "allow" },
    ]);
  await story.floorIsReady();
  const open = await story.open("http://www.ca-do.example/");
  await expect.poll(() => showsBlocked(story, open)).toBe(true);
  await options.close();
});

test("five thousand sites are taken over and looked through", async () => {
  const options = await story.browser.openOwnPage("options.html#sites");
  const text = Array.from({ length: 4990 }, (_, n) => `trang-${n}.example`).join("\n");
  await openFile(options, "nhieu-trang.txt", text);
  await options.locator(".preview .button.primary").click();
  await expect.poll(() => options.locator(".line").count(), { timeout: 20_000 }).toBe(100);
  await options.locator(".card:has(.lines) input").first().fill("trang-4321");
  await expect.poll(() => options.locator(".line .host").allInnerTexts()).toEqual(["trang-4321.example"]);
  await setLimits(story.own(), { child: { tier: "10-12", siteRules: [] } });
  await options.close();
});

test("a cell that the parents changed goes back to the tier's default, by the keyboard alone", async () => {
  await setLimits(story.own(), { categories: { games: "block", social: "allow" } });
  const options = await story.browser.openOwnPage("options.html");
  await options.fill("#search", "mang xa hoi");
  await options.keyboard.press("ArrowDown");
  await options.keyboard.press("Enter");
  const focused = () => options.evaluate(() => document.activeElement?.textContent ?? "");
  await expect.poll(focused).toBe("Mạng xã hội");
  await options.keyboard.press("Tab");
  await options.keyboard.press("Enter");
  await expect
    .poll(async () => (await askFrom(options, "limits:read")).stored.children[0]?.categories)
    .toEqual({ games: "block" });
  await options.close();
});

test("the garden opens its sites, refuses others, and loses the site that the parents take out", async () => {
  const [first = "", second = ""] = gardenSites;
  for (const site of [first, second, "ngoai-vuon.example"]) story.server.page(site, "/", page(site));
  await setLimits(story.own(), { categories: {}, child: { tier: "under-7" } });
  await story.floorIsReady();
  const garden = await story.browser.openOwnPage("garden.html");
  const cards = garden.locator(".garden-card");
  await expect.poll(() => cards.count()).toBeGreaterThanOrEqual(25);
  expect(await garden.locator(`a[href="https://${first}/"]`).count()).toBe(1);

  const inside = await story.open(`http://${first}/`);
  await expect.poll(() => inside.locator("h1").innerText()).toBe(first);
  const outside = await story.open("http://ngoai-vuon.example/");
  await expect.poll(() => showsBlocked(story, outside)).toBe(true);
  await outside.getByText("Vào khu vườn").click();
  await expect.poll(() => outside.url()).toBe(story.browser.ownPageUrl("garden.html"));

  await askFrom(story.own(), "site:add", { site: second, action: "block" });
  await garden.reload();
  await expect.poll(() => garden.locator(`a[href="https://${first}/"]`).count()).toBe(1);
  expect(await garden.locator(`a[href="https://${second}/"]`).count()).toBe(0);
});

test("parents set sites, topics and time of a child that does not sit there", async () => {
  const children = [
    { ...newChild("na"), name: "Na", tier: "10-12" as const },
    { ...newChild("bi"), name: "Bi", tier: "7-9" as const },
  ];
  await setLimits(story.own(), { children, active: "na" });
  const options = await story.browser.openOwnPage("options.html#sites");
  await options.getByRole("button", { name: "Bi" }).click();
  await options.getByLabel("Tên trang").fill("san-choi.example");
  await options.getByLabel("Cách làm").selectOption({ label: "Luôn chặn" });
  await options.getByRole("button", { name: "Thêm trang" }).click();
  const stored = async () => (await askFrom(options, "limits:read")).stored;
  const bi = async () => (await stored()).children[1];
  await expect.poll(async () => (await bi())?.siteRules).toEqual([{ site: "san-choi.example", action: "block" }]);

  await options.getByRole("link", { name: "Chủ đề" }).click();
  await options.locator(".matrix select").last().selectOption("allow");
  await expect.poll(async () => (await bi())?.categories).toEqual({ "ai-chat": "allow" });
  await options.getByRole("link", { name: "Giờ giấc" }).click();
  expect(await options.getByRole("button", { name: "Bi" }).getAttribute("aria-pressed")).toBe("true");
  expect(await stored()).toMatchObject({ active: "na", children: [{ siteRules: [], categories: {} }, {}] });
  await options.close();
});
