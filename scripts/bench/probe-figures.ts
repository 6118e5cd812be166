import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { figure, type Figure } from "./figure.ts";
import { runProbe } from "./run-probe.ts";
import { median, rangeText } from "./statistics.ts";
import { peerNames, structureNames } from "./structures/all.ts";
import type { StructureName } from "./structures/structure.ts";
import type { Built, Task } from "./task.ts";
import type { TimedSet } from "./time-look-ups.ts";

export const probedNames = ["cold-load", "cold-load-listed", "memory"] as const;

/** How many addresses a fresh process looks up before its memory is counted. */
const probedQuestions = 50_000;

/** The first answer is about a safe address, then, in other processes, about a listed one; memory is counted after many listed. */
export async function probeFigures(
  task: Task,
  folder: string,
  built: Built,
  sets: readonly TimedSet[],
): Promise<Figure[]> {
  const { probes } = task.scale;
  task.say(`  loading cold, ${probes * 2} fresh processes each`);
  const probed = { safe: emptyProbes(), listed: emptyProbes() };
  for (const kind of ["safe", "listed"] as const) {
    const questionFile = join(folder, `${kind}.json`);
    const { urls, domains } = sets.find((it) => it.kind === kind)!;
    const questions = { urls: urls.slice(0, probedQuestions), domains: domains.slice(0, probedQuestions) };
    await writeFile(questionFile, JSON.stringify(questions));
    for (let round = 0; round < probes; round += 1) {
      for (const name of structureNames) {
        const { coldMs, memory } = await runProbe(name, built[name].file, questionFile);
        probed[kind][name].cold.push(coldMs);
        probed[kind][name].memory.push((memory * 8) / task.size);
      }
    }
  }
  const at = { where: "node", size: task.size } as const;
  return peerNames.flatMap((peer) => {
    const cold = (name: string, { ours, [peer]: theirs }: Probes) =>
      figure({
        name,
        ...at,
        peer,
        ours: median(ours.cold),
        theirs: median(theirs.cold),
        unit: "ms",
        note: rangeText(ours.cold),
      });
    const { ours, [peer]: theirs } = probed.listed;
    return [
      cold("cold-load", probed.safe),
      cold("cold-load-listed", probed.listed),
      figure({ name: "memory", ...at, peer, ours: median(ours.memory), theirs: median(theirs.memory), unit: "bits" }),
    ];
  });
}

type Probes = Record<StructureName, { readonly cold: number[]; readonly memory: number[] }>;

function emptyProbes(): Probes {
  const none = () => ({ cold: [], memory: [] });
  return { ours: none(), set: none(), hntrie: none(), ghostery: none() };
}
