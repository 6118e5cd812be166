import type { Chromium } from "../../../tests/e2e/support/chromium.ts";
import { until } from "../../../tests/e2e/support/until.ts";
import { figure, type Figure } from "../figure.ts";
import { intervalText, median } from "../statistics.ts";
import { killWorker, settle, type Stage } from "./stage.ts";

/**
 * First contentful paint after the answer's first byte, loads with and without the product in turn. Each round has a second
 * load without: the difference of those two is what chance alone does.
 */
export async function paintFigures(stage: Stage, rounds: number): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const isDead of [false, true]) {
    const [ours, theirs, added, chance] = await rounded(stage, rounds, isDead);
    figures.push(
      figure({
        name: `added-paint-${isDead ? "dead" : "warm"}`,
        where: "chromium",
        size: rounds,
        peer: "bare-browser",
        ours: median(ours),
        theirs: median(theirs),
        unit: "ms",
        note: `added ${median(added).toFixed(1)} (${intervalText(added)}); chance ${median(chance).toFixed(1)} (${intervalText(chance)})`,
      }),
    );
  }
  return figures;
}

async function rounded(
  stage: Stage,
  rounds: number,
  isDead: boolean,
): Promise<[number[], number[], number[], number[]]> {
  const [ours, theirs, added, chance]: [number[], number[], number[], number[]] = [[], [], [], []];
  const turns = ["product", "bare", "bare"] as const;
  for (let round = -1; round < rounds; round += 1) {
    const paints: Record<string, number[]> = { product: [], bare: [] };
    for (let turn = 0; turn < turns.length; turn += 1) {
      const who = turns[(turn + round + 1) % turns.length]!;
      if (isDead && who === "product") await killWorker(stage.product);
      await settle();
      paints[who]!.push(await paintOf(stage, stage[who]));
    }
    // The first round warms the browsers up.
    if (round < 0) continue;
    const [mine, first, second] = [paints["product"]![0]!, paints["bare"]![0]!, paints["bare"]![1]!];
    ours.push(mine);
    theirs.push((first + second) / 2);
    added.push(mine - (first + second) / 2);
    chance.push(second - first);
  }
  return [ours, theirs, added, chance];
}

async function paintOf(stage: Stage, browser: Chromium): Promise<number> {
  const page = await stage.visit(browser);
  return until(
    "the page is painted",
    () =>
      page.evaluate(() => {
        const [paint] = performance.getEntriesByName("first-contentful-paint");
        const [load] = performance.getEntriesByType("navigation") as PerformanceNavigationTiming[];
        return paint === undefined || load === undefined ? undefined : paint.startTime - load.responseStart;
      }),
    { pause: 20 },
  );
}
