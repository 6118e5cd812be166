import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import type { StructureName } from "./structures/structure.ts";

type Probed = { readonly coldMs: number; readonly memory: number };

/** Milliseconds from the file to the first answer, in a fresh process. */
export async function probeCold(name: StructureName, file: string, questionFile: string): Promise<number> {
  return (await runProbe([], name, file, questionFile)).coldMs;
}

/** Bytes that a structure holds after many answers, in a fresh process. */
export async function probeMemory(name: StructureName, file: string, questionFile: string): Promise<number> {
  return (await runProbe(["--expose-gc"], name, file, questionFile)).memory;
}

async function runProbe(flags: readonly string[], ...given: readonly string[]): Promise<Probed> {
  const words = [...flags, "--max-old-space-size=8192", join(import.meta.dirname, "probe.ts"), ...given];
  const { stdout } = await promisify(execFile)(process.execPath, words);
  return JSON.parse(stdout) as Probed;
}
