/**
 * Opens one structure in a process of its own, as a woken worker would, and says how long the first answer took and how much
 * memory it holds after many. Run by the bench: `node probe.ts NAME FILE QUESTIONS`; with `--expose-gc` it also counts
 * memory, which takes seconds for the larger ones.
 */
import { open, readFile } from "node:fs/promises";
import type { SliceSource } from "../../core/index/open-sliced-index.ts";
import { questionsOf } from "./time-look-ups.ts";
import type { Structure, StructureName } from "./structures/structure.ts";

const [name, file, questionFile] = process.argv.slice(2) as [StructureName, string, string];

/** Only the structure's own code is loaded: its size is its affair, not its neighbour's. */
async function loadStructure() {
  const loaded = (await import(`./structures/${name}.ts`)) as Record<StructureName, Structure>;
  return loaded[name];
}

async function openFile(path: string): Promise<SliceSource> {
  const handle = await open(path);
  const { size } = await handle.stat();
  const slice = async (start: number, end: number) => {
    const bytes = new Uint8Array(end - start);
    await handle.read(bytes, 0, bytes.length, start);
    return bytes;
  };
  return { size, slice };
}

/** Buffers are given back a moment after they were found to be garbage. */
async function memoryInUse(): Promise<number> {
  if (globalThis.gc === undefined) return 0;
  for (let i = 0; i < 3; i += 1) {
    globalThis.gc();
    await new Promise((done) => setTimeout(done, 30));
  }
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

const structure = await loadStructure();
const questions = questionsOf(JSON.parse(await readFile(questionFile, "utf8")));
const before = await memoryInUse();
const source = await openFile(file);
const start = performance.now();
const contains = await structure.openCold(source);
const first = await contains(questions[0]!);
const coldMs = performance.now() - start;
if (globalThis.gc !== undefined) for (const question of questions) await contains(question);
const memory = (await memoryInUse()) - before;
// Asked once more, so that neither the structure nor the questions can be gone while memory is counted.
const last = await contains(questions.at(-1)!);
process.stdout.write(JSON.stringify({ coldMs, first, last, memory }));
