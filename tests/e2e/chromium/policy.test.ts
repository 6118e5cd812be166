import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { family } from "../../family.ts";
import { extensionId } from "../../../scripts/extension-id.ts";
import { askFrom } from "../support/ask.ts";
import { curatedHosts } from "../support/curated-hosts.ts";
import { letLeave } from "../support/let-leave.ts";
import { managedPolicy } from "../support/policy.ts";
import { endpoint, endpointHost, receive, sentReports } from "../support/sent-reports.ts";
import { setLimits } from "../support/set-limits.ts";
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

  test("says where reports go and how much they tell, and no parent can say otherwise", async () => {
    receive(story.server, true);
    await policy?.set({ tier: "13-15", reportEndpoint: endpoint.url, reportDetail: "host" });
    const outbox = () => askFrom(story.own(), "outbox:read");
    await until("the new policy is read", async () => (await outbox()).endpointFrom === "policy", { timeout: 30_000 });
    await setLimits(story.own(), {
      language: "vi",
      reports: { detail: "full", endpoint: { url: "https://khac.example/" } },
    });
    expect(await outbox()).toMatchObject({ endpoint: endpointHost, detail: "host", detailFrom: "policy" });
    await story.floorIsReady();
    const page = await story.open(`http://${gambling}/phong/12?x=1`);
    await page.getByRole("button", { name: "Báo trang này" }).click();
    await page.getByText(`sẽ được gửi đến ${endpointHost}`).waitFor();
    await letLeave(story.own());
    await until("it has arrived", async () => sentReports(story.server).length > 0, { timeout: 30_000 });
    expect(sentReports(story.server)).toMatchObject([{ address: `http://${gambling}/`, detail: "host" }]);
    expect(story.server.requests("khac.example")).toEqual([]);
    const options = await story.browser.openOwnPage("options.html#reports");
    await options.getByText(`Nhà trường nhận lời báo ở ${endpointHost}.`).waitFor();
    expect(await options.getByRole("textbox", { name: "Nơi nhận của nhà trường" }).count()).toBe(0);
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
