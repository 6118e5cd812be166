import { expect, test } from "vitest";
import { askFrom, tabIdOf } from "../support/ask.ts";
import { buttonOf } from "../support/button-of.ts";
import { curatedHosts } from "../support/curated-hosts.ts";
import { tellStories } from "../support/story.ts";
import { until } from "../support/until.ts";

const story = tellStories();
const [gambling = ""] = curatedHosts("gambling");
const inbox = () => askFrom(story.own(), "inbox:read");

test("one press on the blocked page is one report, cut to what may leave, and pressed again it stays one", async () => {
  const page = await story.open(`http://${gambling}/room/lan%40mail.example?token=abc#now`);
  await page.getByRole("button", { name: "Báo trang này" }).click();
  await expect.poll(async () => (await inbox()).length).toBe(1);
  const [entry] = await inbox();
  expect(entry).toMatchObject({
    state: "waiting",
    report: { address: `http://${gambling}/room/…`, kind: "harmful", category: "gambling", language: "vi" },
  });
  const again = await story.open(`http://${gambling}/room/lan%40mail.example`);
  await expect.poll(() => again.getByText("Đã báo rồi").count()).toBeGreaterThan(0);
});

test("the one who pressed may take it back", async () => {
  const before = (await inbox()).length;
  const page = await story.open(`http://${gambling}/other`);
  await page.getByRole("button", { name: "Báo trang này" }).click();
  await expect.poll(async () => (await inbox()).length).toBe(before + 1);
  await page.getByRole("button", { name: "Rút lại" }).click();
  await expect.poll(async () => (await inbox()).length).toBe(before);
});

test("any page can be reported from the popup", async () => {
  story.server.page("la-la.example", "/", "<!doctype html><title>lạ</title><h1>lạ</h1>");
  await story.open("http://la-la.example/");
  const tab = await tabIdOf(story.own(), "http://la-la.example/");
  expect(await askFrom(story.own(), "popup:report", tab, "harmful")).toMatchObject({ state: "recorded" });
  expect((await inbox())[0]?.report).toMatchObject({ address: "http://la-la.example/", category: null });
});

test("a press on the veil is followed up in the popup of its tab", async () => {
  const [shopping = ""] = curatedHosts("shopping");
  story.server.page(shopping, "/", "<!doctype html><h1>chợ</h1>");
  const veiled = await story.open(`http://${shopping}/`);
  const button = await until("the veil stands", () => buttonOf(veiled, /Báo trang này/));
  await veiled.waitForTimeout(1200);
  await veiled.mouse.click(button.x, button.y);
  await expect.poll(async () => (await inbox())[0]?.report.address).toBe(`http://${shopping}/`);
  const tab = await tabIdOf(story.own(), `http://${shopping}/`);
  const { recent } = await askFrom(story.own(), "popup:view", tab);
  expect(recent).toMatchObject({ id: (await inbox())[0]?.report.id, state: "recorded", tabId: tab });
});

test("reports outlive the worker and the browser", async () => {
  const before = (await inbox()).length;
  expect(before).toBeGreaterThan(0);
  await story.browser.killWorker();
  expect(await inbox()).toHaveLength(before);
  await story.browser.restart();
  const own = await story.browser.openOwnPage("popup.html");
  expect(await askFrom(own, "inbox:read")).toHaveLength(before);
});
