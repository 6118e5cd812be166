import { afterAll, beforeAll, expect, test } from "vitest";
import { family } from "../../family.ts";
import { askFrom } from "../support/ask.ts";
import { curatedHosts } from "../support/curated-hosts.ts";
import { ownPage, redPage } from "../support/firefox-story.ts";
import { addressOf, firefoxPolicy, launchFirefox, type Firefox } from "../support/firefox.ts";
import { startServer, type TestServer } from "../support/server.ts";

const [typed = "", home = "", early = "", standing = ""] = curatedHosts("gambling");

let server: TestServer;
let browser: Firefox | undefined;

beforeAll(async () => {
  server = await startServer();
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

const blockedAt = (host: string) => browser!.pageAt(`blocked.html#http://${host}/`);

test("the first request after the install is judged, and a tab that stood on a listed page leaves it", async () => {
  server.page(standing, "/", redPage("cũ"));
  const bare = await launchFirefox({ port: server.port, extension: false });
  const [older, next] = [await bare.newPage(), await bare.newPage()];
  await bare.visit(older, `http://${standing}/`);
  await bare.install();
  expect(await bare.visit(next, `http://${early}/`)).toContain(`blocked.html#http://${early}/`);
  expect(server.requests(early)).toEqual([]);
  await expect.poll(() => addressOf(older), { timeout: 10_000 }).toContain(`blocked.html#http://${standing}/`);
  await bare.close();
});

test("listed addresses on the command line and as the home page hear nothing while Firefox starts", async () => {
  browser = await launchFirefox({ port: server.port, permanent: true });
  await browser.pageAt("welcome.html");
  const prefs = { "browser.startup.page": 1, "browser.startup.homepage": `http://${home}/` };
  await browser.restart({ open: [`http://${typed}/`] });
  await blockedAt(typed);
  await browser.restart({ prefs });
  await blockedAt(home);
  expect([...server.requests(typed), ...server.requests(home)]).toEqual([]);
});

test("a school's policy is read when Firefox starts: its tier, its blocks, its locks", async (story) => {
  const policy = await firefoxPolicy({ tier: "13-15", block: ["truong-khac.example"], locked: ["tier", "block"] });
  if (policy === undefined) return story.skip("this user may not write Firefox's policies");
  try {
    await browser!.restart({ open: ["http://truong-khac.example/"] });
    await blockedAt("truong-khac.example");
    expect(server.requests("truong-khac.example")).toEqual([]);
    const own = ownPage(await browser!.openOwnPage("options.html"));
    const { stored, limits, managed } = await askFrom(own, "limits:read");
    expect({ managed, tier: limits.tier, from: limits.tierFrom }).toEqual({
      managed: true,
      tier: "13-15",
      from: "policy",
    });
    const looser = family({ child: { tier: "16-17" } }, stored);
    expect(await askFrom(own, "limits:change", looser)).toEqual({ ok: false, refusal: "policy" });
  } finally {
    await policy.clear();
  }
});
