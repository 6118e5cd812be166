import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { languages } from "../../core/limits/stored-limits.ts";
import { launchChromium, type Chromium } from "../e2e/support/chromium.ts";
import { ownPages, type View } from "../e2e/support/own-pages.ts";
import { startServer, type TestServer } from "../e2e/support/server.ts";
import { setLimits } from "../e2e/support/set-limits.ts";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const themes = ["light", "dark"] as const;
const widths = [1200, 320] as const;

/** What one walk over all pages of ours in one language has found. */
type Findings = { readonly axe: string[]; readonly wide: string[]; readonly languages: Record<string, string> };

let server: TestServer;
let browser: Chromium;

beforeAll(async () => {
  server = await startServer();
  browser = await launchChromium({ port: server.port });
  await browser.awaitWorker();
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

describe.each(languages)("in %s", (language) => {
  const findings: Findings = { axe: [], wide: [], languages: {} };

  beforeAll(async () => {
    const own = await browser.openOwnPage("popup.html");
    await setLimits(own, { language, child: { tier: "13-15" } });
    await own.close();
    const page = await browser.newPage();
    for (const view of await ownPages(browser)) await lookAt(page, view, findings);
    await page.close();
  }, 240_000);

  test("every page of ours passes axe, in both themes, wide and narrow", () => {
    expect(Object.keys(findings.languages).length).toBeGreaterThan(5);
    expect(findings.axe).toEqual([]);
  });

  test("no page scrolls sideways at 320 px", () => {
    expect(findings.wide).toEqual([]);
  });

  test("every page says its language", () => {
    expect(Object.entries(findings.languages).filter(([, found]) => found !== language)).toEqual([]);
  });
});

/** A page answers at once to another theme and width, so each is opened only once. */
async function lookAt(page: Page, view: View, findings: Findings): Promise<void> {
  await view.open(page);
  // What is folded is looked at too.
  await page.evaluate(() => {
    for (const one of document.querySelectorAll("details")) one.open = true;
  });
  findings.languages[view.name] = await page.evaluate(() => document.documentElement.lang);
  for (const colorScheme of themes) {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    for (const width of widths) {
      await page.setViewportSize({ width, height: 900 });
      const where = `${view.name}, ${colorScheme}, ${width} px`;
      findings.axe.push(...(await violationsOn(page)).map((text) => `${where}: ${text}`));
      const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      if (over > 0) findings.wide.push(`${where}: ${over} px`);
    }
  }
}

async function violationsOn(shown: Page): Promise<string[]> {
  await shown.evaluate(axe);
  const { violations } = await shown.evaluate(() => {
    const { axe: tool } = globalThis as unknown as { axe: { run(): Promise<AxeResults> } };
    return tool.run();
  });
  return violations.map(
    ({ id, help, nodes }) => `${id} (${help}): ${nodes.map(({ target }) => target.join(" ")).join("; ")}`,
  );
}
