import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { askFrom } from "../support/ask.ts";
import { curatedHosts } from "../support/curated-hosts.ts";
import { letLeave } from "../support/let-leave.ts";
import { netLogFlags, readNetLog, type NetRequest } from "../support/net-log.ts";
import { endpoint, endpointHost, receive, sentReports } from "../support/sent-reports.ts";
import { setLimits } from "../support/set-limits.ts";
import { tellStories } from "../support/story.ts";
import { until } from "../support/until.ts";

const folder = await mkdtemp(join(tmpdir(), "luy-tre-net-log-"));
const file = join(folder, "net-log.json");
const story = tellStories({ args: netLogFlags(file) });

const [blocked = "", reported = ""] = curatedHosts("gambling");
const [veiled = ""] = curatedHosts("shopping");
const [warned = ""] = curatedHosts("games");
const free = "bai-tap-toan.example";
const beside = "anh-cua-trang.example";
const visited = [free, beside, blocked, veiled, warned];
const publisher = "raw.githubusercontent.com";
/** Stands in every path and query of the story. */
const mark = "dau-vet-rieng";

let all: NetRequest[];

/** A child's afternoon: pages of every kind, a press, a list that is renewed, our own pages; then the browser closes. */
beforeAll(async () => {
  await setLimits(story.own(), { language: "vi", child: { tier: "10-12" }, reports: { detail: "path", endpoint } });
  receive(story.server, true);
  story.server.answer(publisher, "*", { body: "moi.example\n", headers: { "content-type": "text/plain" } });
  const html = `<!doctype html><title>trang</title><h1>trang</h1><img src="http://${beside}/${mark}.png">`;
  for (const host of [free, veiled, warned]) story.server.page(host, "*", html);
  await story.floorIsReady();
  for (const host of [free, blocked, veiled, warned]) await story.open(`http://${host}/${mark}?q=${mark}`);
  await story.open(`http://${free}/hai/${mark}`);
  const page = await story.open(`http://${reported}/phong?ma=${mark}`);
  await page.getByRole("button", { name: "Báo trang này" }).click();
  await page.getByText("sẽ được gửi đến").waitFor();
  await letLeave(story.own());
  await askFrom(story.own(), "lists:refresh", "hagezi-nsfw");
  for (const path of ["help.html", "help.html#sad", "options.html#reports", "welcome.html"]) {
    await story.browser.openOwnPage(path);
  }
  await until("the report has arrived", async () => sentReports(story.server).length > 0, { timeout: 30_000 });
  await until("the list was asked for", async () => story.server.requests(publisher).length > 0);
  await until("the list is in use", async () => {
    const list = (await askFrom(story.own(), "lists:read")).find(({ id }) => id === "hagezi-nsfw");
    return list?.update?.state !== "never";
  });
  await story.browser.context().close();
  all = await readNetLog(file);
}, 90_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

const ours = () => all.filter(({ initiator }) => initiator.startsWith("chrome-extension:"));
const hostOf = (url: string) => new URL(url).hostname;
const tellsOfVisits = (text: string) => [mark, ...visited].filter((part) => text.includes(part));

test("the log has seen the pages, the report and the list: it looks where requests are", () => {
  const hosts = new Set(all.map(({ url }) => hostOf(url)));
  for (const host of [free, beside, veiled, warned, endpointHost, publisher]) expect(hosts).toContain(host);
  expect(ours().length).toBeGreaterThan(0);
});

test("we ask nobody but the lists' publishers and the endpoint, and no address of a visit stands in what we ask", () => {
  expect(new Set(ours().map(({ url }) => hostOf(url)))).toEqual(new Set([publisher, endpointHost]));
  expect(ours().flatMap(({ url }) => tellsOfVisits(url))).toEqual([]);
});

test("the only word about a page is the report that was pressed, once, cut", () => {
  const sent = story.server.requests(endpointHost);
  expect(sentReports(story.server).map(({ address }) => address)).toEqual([`http://${reported}/phong`]);
  expect(sent.flatMap(({ body, headers }) => tellsOfVisits(body + JSON.stringify(headers)))).toEqual([]);
  const asked = story.server.requests(publisher);
  expect(asked.flatMap(({ headers, path }) => tellsOfVisits(path + JSON.stringify(headers)))).toEqual([]);
});

test("everything else is what the pages themselves asked for, each of its own site", () => {
  const rest = all.filter((request) => !ours().includes(request) && !visited.includes(hostOf(request.url)));
  expect(
    rest.flatMap(({ url }) => tellsOfVisits(url)),
    "The browser's own requests tell nothing either",
  ).toEqual([]);
  const blockedOnes = all.filter(({ url }) => hostOf(url) === blocked || hostOf(url) === reported);
  expect(blockedOnes, "What is blocked is not asked").toEqual([]);
});
