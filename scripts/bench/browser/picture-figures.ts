import { existsSync } from "node:fs";
import { measureModel, picturesBuild } from "../../pictures/measure.ts";
import { figure, type Figure } from "../figure.ts";
import type { BenchOptions } from "../options.ts";
import { quantile } from "../statistics.ts";
import type { Say } from "../task.ts";

const names = ["pictures-look", "pictures-load", "pictures-memory"] as const;

/** What looking at pictures costs, in the package that has the model; nobody else does it in a browser to be measured beside. */
export async function pictureFigures({ wants }: BenchOptions, say: Say): Promise<Figure[]> {
  if (!wants(...names)) return [];
  if (!existsSync(picturesBuild)) {
    say("Pictures are left out: `npm run build -- pictures` has not been run.");
    return [];
  }
  say("Looking at pictures");
  const { looked, loadMs, moreMB } = await measureModel();
  const ms = looked.map((one) => one.ms);
  const at = { where: "chromium", size: ms.length } as const;
  const note = `p95 ${quantile(ms, 0.95).toFixed(0)} ms; pictures made up`;
  return [
    figure({ name: "pictures-look", ...at, ours: quantile(ms, 0.5), unit: "ms", note }),
    figure({ name: "pictures-load", ...at, size: 1, ours: loadMs, unit: "ms", note: "with the first look" }),
    ...(process.platform === "linux"
      ? [figure({ name: "pictures-memory", ...at, size: 1, ours: moreMB, unit: "MB", note: "more while loaded" })]
      : []),
  ];
}
