import { openFilterOnly } from "../structures/filter-only.ts";
import { structures } from "../structures/all.ts";
import type { StructureName } from "../structures/structure.ts";
import { timeLookUps, type Contestant, type TimedSet, type Times } from "../time-look-ups.ts";

/** What the page asks for: where the structures' bytes lie, what to look up, how often. */
export type LookUpTask = {
  readonly structures: readonly StructureName[];
  readonly sets: readonly TimedSet[];
  readonly rounds: number;
};

/** The same look-ups as in Node, in the engine of the real browser. */
async function run({ structures: names, sets, rounds }: LookUpTask): Promise<Times> {
  const contestants: Contestant[] = [];
  for (const name of names) {
    const bytes = await read(name);
    if (name === "ours") contestants.push({ name: "filter-only", contains: openFilterOnly(bytes).contains });
    contestants.push({ name, contains: structures[name].open(bytes) });
  }
  return timeLookUps(contestants, sets, rounds);
}

async function read(name: string): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await (await fetch(`/${name}.bin`)).arrayBuffer());
}

addEventListener("message", (event: MessageEvent<LookUpTask>) => {
  run(event.data).then(
    (times) => postMessage({ times }),
    (error: unknown) => postMessage({ error: String(error) }),
  );
});
