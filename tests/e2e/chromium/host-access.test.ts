import { expect, test } from "vitest";
import { askFrom } from "../support/ask.ts";
import { curatedHosts } from "../support/curated-hosts.ts";
import { showsBlocked, tellStories } from "../support/story.ts";
import { until } from "../support/until.ts";

const story = tellStories();
const [gambling = ""] = curatedHosts("gambling");

const evidence = async () => (await askFrom(story.own(), "device:evidence")).map(({ id }) => id);

type Management = { updateExtensionConfiguration(change: { extensionId: string; hostAccess: string }): Promise<void> };

/** What a person does in the browser's menu: lets us see all sites, or none without a click. */
async function allowSites(hostAccess: "ON_ALL_SITES" | "ON_CLICK"): Promise<void> {
  const page = await story.browser.newPage();
  await page.goto("chrome://extensions");
  await page.evaluate(
    async (change) =>
      (chrome as unknown as { developerPrivate: Management }).developerPrivate.updateExtensionConfiguration(change),
    { extensionId: story.browser.extensionId, hostAccess },
  );
  await page.close();
}

const hasAccess = async () => (await askFrom(story.own(), "protection:read")).hostAccess;
const badge = () => story.own().evaluate(() => chrome.action.getBadgeText({}));

test("permission taken away is noticed, harm is stopped all the same, and given back everything stands again", async () => {
  await allowSites("ON_CLICK");
  await until("the loss is noticed", async () => !(await hasAccess()));
  await expect.poll(badge).toBe("!");
  const device = `${story.browser.ownPageUrl("options.html")}#device`;
  await expect
    .poll(() =>
      story.browser
        .context()
        .pages()
        .some((page) => page.url() === device),
    )
    .toBe(true);

  story.server.page(gambling, "/", "<!doctype html><h1>đỏ</h1>");
  await until("the floor has followed", async () => {
    story.server.forgetRequests();
    const tab = await story.open(`http://${gambling}/`);
    const shown = await tab.locator("h1").count();
    await tab.close();
    return shown === 0 && story.server.requests(gambling).length === 0;
  });

  await allowSites("ON_ALL_SITES");
  await until("the permission is back", hasAccess);
  await expect.poll(badge).toBe("");
  expect(await evidence()).toContain("host-access");
  await until("our blocked page stands again", async () => {
    const tab = await story.open(`http://${gambling}/`);
    const isBlocked = await showsBlocked(story, tab);
    await tab.close();
    return isBlocked;
  });
});

test("switched off and on in a running browser, and only then, is told to the parents", async () => {
  expect(await evidence()).not.toContain("switched-off");
  const page = await story.browser.newPage();
  await page.goto("chrome://extensions");
  await page.evaluate(async (id) => {
    await chrome.management.setEnabled(id, false);
    await chrome.management.setEnabled(id, true);
  }, story.browser.extensionId);
  await page.goto(story.browser.ownPageUrl("options.html"));
  const mark = () => page.evaluate(async () => (await chrome.storage.session.get("startMark"))["startMark"]);
  await until("we run again", async () => (await mark()) !== undefined);
  expect(await mark()).toMatchObject({ explained: false });
  // What the browser does not explain within ten seconds it never will; they need not be waited for.
  await page.evaluate(() => chrome.storage.session.set({ startMark: { at: Date.now() - 60_000, explained: false } }));
  const told = await askFrom(page, "device:evidence");
  expect(told.map(({ id }) => id)).toContain("switched-off");
});
