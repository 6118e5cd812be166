import { expect, test } from "vitest";
import { askFrom, tabIdOf } from "../support/ask.ts";
import { tellStories } from "../support/story.ts";
import { until } from "../support/until.ts";

const story = tellStories();
const host = "trang-la.example";
const inbox = () => askFrom(story.own(), "inbox:read");

/**
 * Presses an entry of the right button's menu. The menu itself belongs to the browser and to no page, so nothing here can press
 * it: the worker is given the event that the browser gives it.
 */
async function pressMenu(pressed: object, url: string): Promise<number> {
  const tabId = await tabIdOf(story.own(), url);
  const worker = await story.browser.awaitWorker();
  await worker.evaluate(
    ([info, id]) => {
      const { chrome } = globalThis as unknown as {
        chrome: { contextMenus: { onClicked: { dispatch(info: object, tab: object): void } } };
      };
      chrome.contextMenus.onClicked.dispatch(info as object, { id });
    },
    [{ pageUrl: url, ...pressed }, tabId] as const,
  );
  return tabId;
}

test.each([
  ["page", {}, `http://${host}/a`],
  ["link", { linkUrl: "https://ban-qua.example/x?u=lan#1" }, "https://ban-qua.example/x"],
  ["picture", { srcUrl: "https://hinh.example/1.jpg" }, "https://hinh.example/1.jpg"],
  ["media", { srcUrl: `blob:http://${host}/1` }, `http://${host}/b`],
] as const)("one press in the menu of a %s is one report, and a second says so", async (menuItemId, where, address) => {
  const url = `http://${host}/${menuItemId === "media" ? "b" : "a"}`;
  for (const path of ["/a", "/b"]) story.server.page(host, path, "<!doctype html><title>lạ</title><h1>lạ</h1>");
  const page = await story.open(url);
  const before = (await inbox()).length;
  const tab = await pressMenu({ menuItemId, ...where }, url);
  const recent = await until(
    "the report is there",
    async () => (await askFrom(story.own(), "popup:view", tab)).recent ?? undefined,
  );
  expect(recent.state).toBe("recorded");
  expect((await inbox())[0]?.report).toMatchObject({ address, kind: "harmful" });
  await pressMenu({ menuItemId, ...where }, url);
  await until("it is known", async () => (await askFrom(story.own(), "popup:view", tab)).recent?.state === "already");
  expect((await inbox()).length).toBe(before + 1);
  await page.close();
});

test("the popup thanks, takes what is wrong by a picture, and shows all that the report says", async () => {
  const url = `http://${host}/c`;
  story.server.page(host, "/c", "<!doctype html><title>lạ</title><h1>lạ</h1>");
  await story.open(url);
  const tab = await pressMenu({ menuItemId: "page" }, url);
  const popup = await story.browser.openOwnPage(`popup.html?tab=${tab}`);
  await popup.getByText("Đã báo. Cảm ơn con!").waitFor();
  await popup.getByRole("button", { name: "Lừa tiền, cờ bạc" }).press("Enter");
  await popup.getByText("Đã ghi thêm").waitFor();
  expect((await inbox())[0]?.report).toMatchObject({ address: url, chosen: "money" });
  await popup.getByRole("button", { name: "Xem lời báo ghi gì" }).press("Enter");
  await popup.getByText("Chỉ có thế").waitFor();
  const said = await popup.locator(".report-contents dd").allTextContents();
  expect(said).toContain(url);
  expect(said).toContain("Lừa tiền, cờ bạc");
  await popup.getByRole("button", { name: `Nguy hiểm: chặn luôn ${host}/c` }).press("Enter");
  await expect.poll(() => popup.evaluate(() => document.activeElement?.textContent)).toBe("Trang này đã bị chặn.");
  await popup.locator(".verdict", { hasText: "Chặn" }).waitFor();
  const before = (await inbox()).length;
  await popup.getByRole("button", { name: "Rút lại" }).press("Enter");
  await expect.poll(async () => (await inbox()).length).toBe(before - 1);
});

test("the menu has one entry for a page, a link, a picture and a film, in the family's language", async () => {
  const worker = await story.browser.awaitWorker();
  // The browser keeps no list that could be read; an entry that is there can be changed.
  const known = await worker.evaluate(
    async (ids) => {
      const { chrome } = globalThis as unknown as {
        chrome: { contextMenus: { update(id: string, with_: object): Promise<void> } };
      };
      const found = await Promise.all(
        ids.map((id) =>
          chrome.contextMenus.update(id, {}).then(
            () => id,
            () => "",
          ),
        ),
      );
      return found.filter((id) => id !== "");
    },
    ["page", "link", "picture", "media", "nothing"],
  );
  expect(known).toEqual(["page", "link", "picture", "media"]);
});
