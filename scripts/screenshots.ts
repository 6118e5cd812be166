import { mkdir, rm } from "node:fs/promises";
import { resolve } from "node:path";
import type { Page } from "playwright-core";
import { languages, type Language } from "../core/limits/stored-limits.ts";
import { launchChromium, type Chromium } from "../tests/e2e/support/chromium.ts";
import { ownPages, pageViews, type View } from "../tests/e2e/support/own-pages.ts";
import { startServer } from "../tests/e2e/support/server.ts";
import { setLimits } from "../tests/e2e/support/set-limits.ts";

const root = resolve(import.meta.dirname, "..");
const folder = resolve(root, ".cache/screenshots");
/** Those that the README shows. */
const chosen = resolve(root, "docs/pictures");
const forReadme = ["blocked", "veil", "caution", "welcome", "options-3"].map((name) => `${name}-vi-light-1200`);

const themes = ["light", "dark"] as const;
const sizes = [
  { width: 1200, height: 800 },
  { width: 320, height: 640 },
] as const;

/** Pictures of everything a person can see, from the built extension, in each language, theme and width. */
async function takeAll(): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await mkdir(chosen, { recursive: true });
  const server = await startServer();
  const browser = await launchChromium({ port: server.port });
  try {
    await browser.awaitWorker();
    for (const language of languages) {
      await choose(browser, language);
      await takeIn(await browser.newPage(), language, [...(await ownPages(browser)), ...pageViews(server)]);
    }
  } finally {
    await browser.close();
    await server.close();
  }
}

async function choose(browser: Chromium, language: Language): Promise<void> {
  const own = await browser.openOwnPage("popup.html");
  await setLimits(own, { language, child: { tier: "7-9" } });
  await own.close();
}

async function takeIn(page: Page, language: Language, views: readonly View[]): Promise<void> {
  for (const colorScheme of themes) {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    for (const size of sizes) {
      await page.setViewportSize(size);
      for (const view of views) await take(page, view, `${view.name}-${language}-${colorScheme}-${size.width}`);
    }
  }
}

async function take(page: Page, view: View, name: string): Promise<void> {
  await view.open(page);
  await page.screenshot({ path: resolve(folder, `${name}.png`), fullPage: page.url().startsWith("chrome-extension:") });
  if (forReadme.includes(name)) await page.screenshot({ path: resolve(chosen, `${name}.png`) });
  console.log(`  ${name}`);
}

await takeAll();
console.log("All pictures are in .cache/screenshots; those for the README in docs/pictures.");
