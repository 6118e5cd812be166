import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { figure, type Figure } from "./figure.ts";
import { probeCold, probeMemory } from "./run-probe.ts";
import { median, rangeText } from "./statistics.ts";
import type { StructureName } from "./structures/structure.ts";
import type { Built, Task } from "./task.ts";
import type { TimedSet } from "./time-look-ups.ts";

export const probedNames = ["cold-load", "cold-load-listed", "memory"] as const;

/** How many addresses a fresh process looks up before its memory is counted. */
const probedQuestions = 50_000;

type Cold = Partial<Record<StructureName, number[]>>;

/** The first answer is about a safe address, then, in other processes, about a listed one; memory is counted after many listed. */
export async function probeFigures(
  task: Task,
  folder: string,
  built: Built,
  sets: readonly TimedSet[],
): Promise<Figure[]> {
  task.say(`  loading cold, ${task.scale.probes * 2} fresh processes each`);
  const questionFiles = {
    safe: await writeQuestions(folder, "safe", sets),
    listed: await writeQuestions(folder, "listed", sets),
  };
  const safe = await coldTimes(task, built, questionFiles.safe);
  const listed = await coldTimes(task, built, questionFiles.listed);
  const memory: Partial<Record<StructureName, number>> = {};
  for (const [name, { file }] of built) {
    memory[name] = ((await probeMemory(name, file, questionFiles.listed)) * 8) / task.size;
  }
  const at = { where: "node", size: task.size } as const;
  return task.peers.flatMap((peer) => {
    const cold = (name: string, { ours = [], [peer]: theirs = [] }: Cold) =>
      figure({ name, ...at, peer, ours: median(ours), theirs: median(theirs), unit: "ms", note: rangeText(ours) });
    return [
      cold("cold-load", safe),
      cold("cold-load-listed", listed),
      figure({ name: "memory", ...at, peer, ours: memory.ours!, theirs: memory[peer]!, unit: "bits" }),
    ];
  });
}

async function writeQuestions(folder: string, kind: TimedSet["kind"], sets: readonly TimedSet[]): Promise<string> {
  const file = join(folder, `${kind}.json`);
  const { urls, domains } = sets.find((it) => it.kind === kind)!;
  const questions = { urls: urls.slice(0, probedQuestions), domains: domains.slice(0, probedQuestions) };
  await writeFile(file, JSON.stringify(questions));
  return file;
}

/** One process after the other, all structures in turn. */
async function coldTimes(task: Task, built: Built, questionFile: string): Promise<Cold> {
  const times: Cold = {};
  for (let round = 0; round < task.scale.probes; round += 1) {
    for (const [name, { file }] of built) (times[name] ??= []).push(await probeCold(name, file, questionFile));
  }
  return times;
}
