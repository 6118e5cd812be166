import type { Chromium } from "../../../tests/e2e/support/chromium.ts";
import { until } from "../../../tests/e2e/support/until.ts";
import { figure, type Figure } from "../figure.ts";
import { intervalText, median } from "../statistics.ts";
import { killWorker, settle, type Stage } from "./stage.ts";

type Asked = { readonly ms: number; readonly answered: boolean };

/** A page that stands idle asks for its verdict: the worker killed before, or awake; ours and an empty one in turn. */
export async function firstVerdictFigures(stage: Stage, rounds: number): Promise<Figure[]> {
  const times = { cold: pair(), warm: pair() };
  for (let round = 0; round < rounds; round += 1) {
    for (const who of round % 2 === 0 ? (["product", "empty"] as const) : (["empty", "product"] as const)) {
      const browser = stage[who];
      const page = await stage.visit(browser);
      await settle(250);
      await killWorker(browser);
      await settle();
      for (const state of ["cold", "warm"] as const) times[state][who].push(await ask(page));
    }
  }
  return (["cold", "warm"] as const).map((state) => {
    const { product, empty } = times[state];
    return figure({
      name: state === "cold" ? "first-verdict" : "verdict-warm",
      where: "chromium",
      size: rounds,
      peer: "empty-worker",
      ours: median(product),
      theirs: median(empty),
      unit: "ms",
      note: `ours ${intervalText(product)}; theirs ${intervalText(empty)}`,
    });
  });
}

function pair(): { product: number[]; empty: number[] } {
  return { product: [], empty: [] };
}

async function ask(page: Awaited<ReturnType<Chromium["newPage"]>>): Promise<number> {
  await page.evaluate(() => {
    delete document.documentElement.dataset["asked"];
    dispatchEvent(new Event("bench-ask"));
  });
  const read = () => page.evaluate(() => document.documentElement.dataset["asked"]);
  const { ms, answered } = JSON.parse(await until("the worker answers", read, { pause: 20 })) as Asked;
  if (!answered) throw new Error("The worker gave no answer.");
  return ms;
}
