import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import type { StructureName } from "./structures/structure.ts";

export type Probed = { readonly coldMs: number; readonly first: boolean; readonly memory: number };

/** Measures one structure in a fresh process. */
export async function runProbe(name: StructureName, file: string, questionFile: string): Promise<Probed> {
  const script = join(import.meta.dirname, "probe.ts");
  const words = ["--expose-gc", "--max-old-space-size=8192", script, name, file, questionFile];
  const { stdout } = await promisify(execFile)(process.execPath, words, { maxBuffer: 1 << 20 });
  return JSON.parse(stdout) as Probed;
}
