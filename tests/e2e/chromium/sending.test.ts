import { expect, test } from "vitest";
import { askFrom } from "../support/ask.ts";
import { curatedHosts } from "../support/curated-hosts.ts";
import { letLeave } from "../support/let-leave.ts";
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

  await letLeave(story.own());
  await until("it was tried in vain", async () => sentReports(story.server).length > 0, { timeout: 30_000 });
  await story.browser.restart({ crash: true });
  story.server.forgetRequests();
  const own = await story.browser.openOwnPage("popup.html");
  await story.browser.killWorker();
  receive(story.server, true);
  // By chance the next try comes within seconds, or within a minute.
  await letLeave(own);
  await until("it has arrived", async () => sentReports(story.server).length > 0, { timeout: 40_000 });

  const sent = sentReports(story.server);
  expect(new Set(sent.map(({ id }) => id))).toEqual(new Set([entry!.report.id]));
  expect(sent[0]).toEqual(entry!.report);
  expect(sent[0]).toMatchObject({ address: `http://${gambling}/phong/…`, detail: "path" });
  const [request] = story.server.requests(endpointHost);
  expect(Object.keys(tellingHeaders(request!))).toEqual(["origin"]);
  expect(request?.headers.origin, "Every install of ours has the same").toBe(story.browser.ownPageUrl("").slice(0, -1));
  // The killed worker may have been the one that was answered: then the next try hears it.
  await letLeave(own);
  await until("the inbox says so", async () => (await askFrom(own, "inbox:read"))[0]?.state === "delivered");
});

test("a worker that is killed while its request is under way sends the same report again, which counts once", async () => {
  story.server.forgetRequests();
  story.server.answer(endpointHost, "/nhan", { body: "", status: 202, delay: 4000 });
  const own = await story.browser.openOwnPage("popup.html");
  const { id } = await askFrom(own, "blocked:report", `http://${gambling}/giua-chung`, "harmful");
  await letLeave(own);
  await until("the request is under way", async () => sentReports(story.server).length > 0, { timeout: 30_000 });
  expect(await story.browser.killWorker()).toBe(true);
  receive(story.server, true);
  await letLeave(own);
  const stateOf = async () => (await askFrom(own, "inbox:read")).find(({ report }) => report.id === id)?.state;
  await until("it has arrived", async () => (await stateOf()) === "delivered", { timeout: 30_000 });
  expect(sentReports(story.server).length, "at least once").toBeGreaterThan(1);
  expect(new Set(sentReports(story.server).map((report) => report.id)), "each counts once").toEqual(new Set([id]));
});
