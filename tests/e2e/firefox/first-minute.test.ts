import { afterAll, beforeAll, expect, test } from "vitest";
import { curatedHosts } from "../support/curated-hosts.ts";
import { launchFirefox, type Firefox } from "../support/firefox.ts";
import { startServer, type TestServer } from "../support/server.ts";

const [listed = ""] = curatedHosts("gambling");
const safe = "lop-hoc-tre-xanh.example";

let server: TestServer;
let browser: Firefox;

beforeAll(async () => {
  server = await startServer();
  server.page(safe, "/", "<!doctype html><title>Lớp học</title><h1>Bài tập toán</h1>");
  server.page(listed, "/", "<!doctype html><title>listed</title><h1>harm</h1>");
  browser = await launchFirefox({ port: server.port });
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

test("a page that nobody lists opens as it is", async () => {
  const page = await browser.newPage();
  expect(await browser.visit(page, `http://${safe}/`)).toBe(`http://${safe}/`);
  await expect.poll(() => page.evaluate(() => getComputedStyle(document.documentElement).display)).toBe("block");
  expect(server.requests(safe)).toHaveLength(1);
});

test("a listed page is our blocked page, and its host hears nothing", async () => {
  const page = await browser.newPage();
  expect(await browser.visit(page, `http://${listed}/`)).toContain(browser.ownPageUrl("blocked.html"));
  expect(server.requests(listed)).toEqual([]);
});
