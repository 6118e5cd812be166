import { mkdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { resolve } from "node:path";
import type { AxeResults } from "axe-core";
import { chromium, type BrowserContext, type Page } from "playwright-core";
import { languages } from "../../../core/limits/stored-limits.ts";
import { fakeBrowser } from "./fake-browser.ts";
import { servePages } from "./serve-pages.ts";
import { stories } from "./stories.ts";
import type { Story } from "./story.ts";

/**
 * Looks at every state of our pages in a real browser, without the worker: each language, theme and width. Checks axe,
 * sideways scroll, small targets and what the page logs. `tsx look.ts [DIR] [NAME…]`: pictures into DIR, only these stories.
 */
const [folder = "", ...only] = process.argv.slice(2);
const axeSource = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const themes = ["light", "dark"] as const;
const widths = [320, 1200];
const isWanted = ({ name }: Story) => only.length === 0 || only.some((part) => name.includes(part));

async function open(context: BrowserContext, story: Story, address: string): Promise<{ page: Page; logged: string[] }> {
  const page = await context.newPage();
  const logged: string[] = [];
  page.on("console", (message) => void (message.type() === "error" && logged.push(message.text())));
  page.on("pageerror", (error) => void logged.push(error.message));
  // The compiler wraps named functions in a helper of its own, which the page does not have.
  await page.addInitScript("globalThis.__name = (named) => named");
  await page.addInitScript(fakeBrowser, story.answers);
  await page.goto(address + story.path);
  await page.waitForSelector("#page > *", { timeout: 5000 }).catch(() => logged.push("nothing was drawn"));
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  for (const [selector, text] of Object.entries(story.fill ?? {})) await page.fill(selector, text);
  for (const selector of story.press ?? []) await page.click(selector);
  await page.waitForTimeout(50);
  return { page, logged };
}

async function axeProblems(page: Page): Promise<string[]> {
  await page.evaluate(axeSource);
  const { violations } = await page.evaluate(() => {
    const { axe } = window as unknown as { axe: { run: () => Promise<AxeResults> } };
    return axe.run();
  });
  return violations.map(
    ({ id, nodes }) =>
      `axe ${id}: ${nodes
        .map(({ html }) => html)
        .join(" | ")
        .slice(0, 300)}`,
  );
}

async function layoutProblems(page: Page, language: string): Promise<string[]> {
  const seen = await page.evaluate(() => ({
    sideways: document.documentElement.scrollWidth > window.innerWidth,
    lang: document.documentElement.lang,
    words: document.body.innerText,
    small: [...document.querySelectorAll(".button, select, .input, nav a")]
      .filter((element) => element.getBoundingClientRect().height < 44)
      .map((element) => `target too small: ${element.className} ${element.textContent}`),
  }));
  const key =
    /\b(?:blocked|options|welcome|popup|pin|ask|time|refusal|reason|report|tier|category|list|help|situation|week|privacy|sight|family)\.[a-z_.]+\b/.exec(
      seen.words,
    );
  return [
    ...(seen.sideways ? ["scrolls sideways"] : []),
    ...(seen.lang === language ? [] : [`lang is ${seen.lang}`]),
    ...(key === null ? [] : [`a key is shown: ${key[0]}`]),
    ...seen.small,
  ];
}

const server = await servePages();
const browser = await chromium.launch({
  executablePath: process.env["CHROMIUM"] ?? "/usr/bin/chromium",
  args: ["--no-sandbox"],
});
if (folder !== "") mkdirSync(folder, { recursive: true });
let looked = 0;
let wrong = 0;
for (const colorScheme of themes) {
  for (const width of widths) {
    const context = await browser.newContext({ colorScheme, viewport: { width, height: 760 }, bypassCSP: false });
    for (const language of languages) {
      for (const story of stories(language).filter(isWanted)) {
        const { page, logged } = await open(context, story, server.address);
        // Where nobody answers, the language is the browser's; a page around a frame has its own.
        const isOthers =
          /^(?!options-reports|options-time|options-asks|options-privacy|sight-week).*(?:failed|frame)/.test(
            story.name,
          );
        const spoken = isOthers ? "vi" : language;
        const problems = [...(await axeProblems(page)), ...(await layoutProblems(page, spoken)), ...logged];
        looked += 1;
        wrong += problems.length;
        const name = `${story.name}-${language}-${colorScheme}-${width}`;
        for (const problem of problems) console.log(`${name}: ${problem}`);
        if (folder !== "") await page.screenshot({ path: resolve(folder, `${name}.png`), fullPage: true });
        await page.close();
      }
    }
    await context.close();
  }
}
console.log(`${looked} pages looked at, ${wrong} problems`);
await browser.close();
server.close();
process.exitCode = wrong === 0 ? 0 : 1;
