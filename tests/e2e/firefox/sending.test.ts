import { afterAll, beforeAll, expect, test } from "vitest";
import { askFrom } from "../support/ask.ts";
import { curatedHosts } from "../support/curated-hosts.ts";
import { ownPage } from "../support/firefox-story.ts";
import { launchFirefox, type Firefox } from "../support/firefox.ts";
import { letLeave } from "../support/let-leave.ts";
import { endpoint, endpointHost, receive, sentReports, tellingHeaders } from "../support/sent-reports.ts";
import { startServer, type TestServer } from "../support/server.ts";
import { setLimits } from "../support/set-limits.ts";
import { until } from "../support/until.ts";

const [gambling = ""] = curatedHosts("gambling");

let server: TestServer;
let browser: Firefox;

beforeAll(async () => {
  server = await startServer();
  browser = await launchFirefox({ port: server.port, permanent: true });
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

test("what was reported with nobody there arrives after a start, once, and says nothing of the child", async () => {
  receive(server, false);
  const first = ownPage(await browser.openOwnPage("popup.html"));
  await setLimits(first, { reports: { detail: "path", endpoint } });
  const { id } = await askFrom(first, "blocked:report", `http://${gambling}/phong?token=abc`, "harmful");
  await letLeave(first);
  await until("it was tried in vain", async () => sentReports(server).length > 0, { timeout: 30_000 });
  await browser.restart();
  server.forgetRequests();
  receive(server, true);
  await until("it has arrived", async () => sentReports(server).length > 0, { timeout: 40_000 });

  const [request] = server.requests(endpointHost);
  expect(new Set(sentReports(server).map((report) => report.id))).toEqual(new Set([id]));
  expect(tellingHeaders(request!), "An install of Firefox has an address of its own").toEqual({});
  const own = ownPage(await browser.openOwnPage("popup.html"));
  await until("the inbox says so", async () => (await askFrom(own, "inbox:read"))[0]?.state === "delivered");
});
