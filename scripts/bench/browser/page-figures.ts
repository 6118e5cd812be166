import type { Figure } from "../figure.ts";
import type { BenchOptions } from "../options.ts";
import type { Say } from "../task.ts";
import { firstVerdictFigures } from "./first-verdict.ts";
import { floorSwitchFigures } from "./floor-switch.ts";
import { holdFigures } from "./holds.ts";
import { memoryFigures } from "./memory.ts";
import { paintFigures } from "./paint.ts";
import { setStage, type Stage } from "./stage.ts";

type Part = {
  readonly figures: readonly string[];
  readonly what: string;
  readonly measure: (stage: Stage, quick: boolean) => Promise<Figure[]>;
};

const parts: readonly Part[] = [
  {
    figures: [
      "hold-witnessed-warm",
      "hold-witnessed-warm-p99",
      "hold-witnessed-dead",
      "hold-witnessed-dead-p99",
      "hold-asked-warm",
      "hold-asked-dead",
      "messages-warm",
      "messages-dead",
    ],
    what: "how long the curtain holds a safe page",
    measure: (stage, quick) => holdFigures(stage, quick ? 8 : 60),
  },
  {
    figures: ["first-verdict", "verdict-warm"],
    what: "the first verdict of a killed worker",
    measure: (stage, quick) => firstVerdictFigures(stage, quick ? 6 : 30),
  },
  {
    figures: ["added-paint-warm", "added-paint-dead"],
    what: "first paint with and without us",
    measure: (stage, quick) => paintFigures(stage, quick ? 6 : 40),
  },
  {
    figures: ["memory-browser", "memory-worker"],
    what: "memory of browser and worker",
    measure: (stage, quick) => memoryFigures(stage, quick ? 1 : 5),
  },
  {
    figures: ["floor-switch"],
    what: "switching the tier",
    measure: (stage, quick) => floorSwitchFigures(stage, quick ? 4 : 12),
  },
];

/** What only the built extension in a real browser can tell. */
export async function pageFigures({ wants, quick }: BenchOptions, say: Say): Promise<Figure[]> {
  const wanted = parts.filter(({ figures }) => wants(...figures));
  if (wanted.length === 0) return [];
  say("Starting three browsers: with the product, with an empty extension, with none");
  const stage = await setStage();
  const all: Figure[] = [];
  try {
    for (const { what, measure } of wanted) {
      say(`  ${what}`);
      const measured = await measure(stage, quick).catch((error: unknown) => fail(what, error, say));
      all.push(...measured);
    }
  } finally {
    await stage.close();
  }
  return all;
}

/** One part that fails takes no other's figures with it, but the run counts as failed. */
function fail(what: string, error: unknown, say: Say): Figure[] {
  say(`  not measured: ${what}: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
  return [];
}
