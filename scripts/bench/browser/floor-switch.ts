import { setLimits } from "../../../tests/e2e/support/set-limits.ts";
import { figure, type Figure } from "../figure.ts";
import { median, rangeText } from "../statistics.ts";
import { floorIsReady, type Stage } from "./stage.ts";

/** From a parent's choice of another tier to rules, witness and open pages that follow it. */
export async function floorSwitchFigures(stage: Stage, times: number): Promise<Figure[]> {
  const measured = await stage.withOwnPage(async (own) => {
    const all: number[] = [];
    for (let i = 0; i <= times; i += 1) {
      const start = performance.now();
      await setLimits(own, { child: { tier: i % 2 === 0 ? "13-15" : "7-9" } });
      await floorIsReady(own);
      if (i > 0) all.push(performance.now() - start);
    }
    return all;
  });
  const common = { name: "floor-switch", where: "chromium", size: times, unit: "ms" } as const;
  return [figure({ ...common, ours: median(measured), note: rangeText(measured, 0) })];
}
