import { expect, test } from "vitest";
import { askFrom } from "../support/ask.ts";
import { curatedHosts } from "../support/curated-hosts.ts";
import { endpoint, endpointHost, receive, sentReports, tellingHeaders } from "../support/sent-reports.ts";
import { setLimits } from "../support/set-limits.ts";
import { tellStories } from "../support/story.ts";
import { until } from "../support/until.ts";

const story = tellStories();
const [gambling = ""] = curatedHosts("gambling");

test("what was reported with nobody there arrives after a power cut, once, and says nothing of the child", async () => {
  receive(story.server, false);
  await setLimits(story.own(), { reports: { detail: "path", endpoint } });
  const page = await story.open(`http://${gambling}/phong/lan%40mail.example?token=abc`);
  await page.getByRole("button", { name: "Báo trang này" }).click();
  const [entry] = await until("the report is recorded", async () => {
    const inbox = await askFrom(story.own(), "inbox:read");
    return inbox.length > 0 && inbox;
  });
  expect(sentReports(story.server), "It can still be taken back").toEqual([]);

  await story.browser.restart({ crash: true });
  const own = await story.browser.openOwnPage("popup.html");
  await story.browser.killWorker();
  receive(story.server, true);
  await until("it has arrived", async () => sentReports(story.server).length > 0, { timeout: 40_000 });

  const sent = sentReports(story.server);
  expect(new Set(sent.map(({ id }) => id))).toEqual(new Set([entry!.report.id]));
  expect(sent[0]).toEqual(entry!.report);
  expect(sent[0]).toMatchObject({ address: `http://${gambling}/phong/…`, detail: "path" });
  const [request] = story.server.requests(endpointHost);
  expect(Object.keys(tellingHeaders(request!))).toEqual(["origin"]);
  expect(request?.headers.origin, "Every install of ours has the same").toBe(story.browser.ownPageUrl("").slice(0, -1));
  await until("the inbox says so", async () => (await askFrom(own, "inbox:read"))[0]?.state === "delivered");
});
