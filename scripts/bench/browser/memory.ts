import { readFile } from "node:fs/promises";
import type { Chromium } from "../../../tests/e2e/support/chromium.ts";
import { figure, type Figure } from "../figure.ts";
import { median, rangeText } from "../statistics.ts";
import { settle, type Stage } from "./stage.ts";

type Memory = { readonly browser: number; readonly renderers: number };

/** Private memory of the browser's own process (its rules live there) and of the worker's. Linux only: it reads `/proc`. */
export async function memoryFigures(stage: Stage, rounds: number): Promise<Figure[]> {
  if (process.platform !== "linux") return [];
  const workers: Record<"product" | "empty", number[]> = { product: [], empty: [] };
  for (let round = 0; round < rounds; round += 1) {
    for (const who of ["product", "empty"] as const) workers[who].push(await workerMB(stage, who));
  }
  const [product, bare] = [await measure(stage.product), await measure(stage.bare)];
  const at = { where: "chromium", size: 1, unit: "MB" } as const;
  return [
    figure({
      name: "memory-browser",
      ...at,
      peer: "bare-browser",
      ours: product.browser,
      theirs: bare.browser,
      note: `${(product.browser - bare.browser).toFixed(0)} MB more`,
    }),
    figure({
      name: "memory-worker",
      ...at,
      peer: "empty-worker",
      ours: median(workers.product),
      theirs: median(workers.empty),
      note: `its whole process, ${rangeText(workers.product)}`,
    }),
  ];
}

/** A safe page is open and the worker has answered once; what goes with the worker was its own. */
async function workerMB(stage: Stage, who: "product" | "empty"): Promise<number> {
  const browser = stage[who];
  const page = await stage.visit(browser);
  await page.evaluate(() => dispatchEvent(new Event("bench-ask")));
  await settle(1500);
  const before = await measure(browser);
  if (!(await browser.killWorker())) throw new Error("The worker was not awake.");
  await settle(1500);
  return before.renderers - (await measure(browser)).renderers;
}

/** Private memory of all renderers, the extension's among them. */
export async function rendererMB(browser: Chromium): Promise<number> {
  return (await measure(browser)).renderers;
}

async function measure(browser: Chromium): Promise<Memory> {
  const tools = await browser.tools();
  const { processInfo } = await tools.send("SystemInfo.getProcessInfo");
  await tools.detach();
  const memory = { browser: 0, renderers: 0 };
  for (const { type, id } of processInfo) {
    if (type === "browser") memory.browser += await privateMB(id);
    if (type === "renderer") memory.renderers += await privateMB(id);
  }
  return memory;
}

async function privateMB(processId: number): Promise<number> {
  const text = await readFile(`/proc/${processId}/smaps_rollup`, "utf8").catch(() => "");
  const lines = text.matchAll(/^Private_(?:Clean|Dirty):\s+(\d+) kB$/gm);
  return [...lines].reduce((sum, [, kB]) => sum + Number(kB) / 1024, 0);
}
