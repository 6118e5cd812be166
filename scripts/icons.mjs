// Draws the PNG icons from the SVG ones with a real browser: `node scripts/icons.mjs`. The results are committed.
import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { chromium } from "playwright-core";

const folder = resolve(import.meta.dirname, "../public/icon");
const drawings = { 16: "luy-tre-small.svg", 32: "luy-tre-small.svg", 48: "luy-tre.svg", 128: "luy-tre.svg" };
const executablePath = process.env.CHROMIUM ?? "/usr/bin/chromium";

if (!existsSync(executablePath)) {
  console.error(
    `No Chromium at ${executablePath}. Install one, or say where it is: CHROMIUM=/path node scripts/icons.mjs`,
  );
  process.exit(1);
}
const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
for (const [size, drawing] of Object.entries(drawings)) {
  const side = Number(size);
  const page = await browser.newPage({ viewport: { width: side, height: side } });
  const svg = readFileSync(resolve(folder, drawing), "utf8");
  await page.setContent(`<style>*{margin:0}svg{display:block;width:${side}px;height:${side}px}</style>${svg}`);
  await page.screenshot({ path: resolve(folder, `${size}.png`), omitBackground: true });
  await page.close();
  console.log(`public/icon/${size}.png from ${drawing}`);
}
await browser.close();
