import { createHash } from "node:crypto";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { BuiltLists } from "../../core/index/built-lists.ts";
import { publishedAt, type ListSource } from "../../lists/list-source.ts";
import { countNames, type CompiledLists } from "./compile-lists.ts";
import { writeRules, type RuleGroups } from "./write-rules.ts";

/** Firefox's linter refuses files over 5 MB. */
const chunkBytes = 4 * 1024 * 1024;

/** Writes everything the package needs below `directory`, which is empty. */
export async function writePackage(directory: string, compiled: CompiledLists): Promise<void> {
  const shipped = join(directory, "public-lists");
  await mkdir(shipped, { recursive: true });
  await writeFile(join(directory, "index.bin"), compiled.index);
  await writeFile(join(shipped, "curated.bin"), compiled.curatedIndex);
  const chunks = await writeChunks(shipped, compiled.index);
  const groups = await writeRules(join(directory, "rules"), compiled);
  const description = JSON.stringify(describe(compiled, chunks, groups), null, 1);
  await writeFile(join(shipped, "lists.json"), `${description}\n`);
}

async function writeChunks(directory: string, index: Uint8Array): Promise<string[]> {
  const chunks: string[] = [];
  for (let start = 0; start < index.length; start += chunkBytes) {
    const name = `index-${chunks.length}.bin`;
    await writeFile(join(directory, name), index.subarray(start, start + chunkBytes));
    chunks.push(name);
  }
  return chunks;
}

function describe({ loaded, selected, index }: CompiledLists, chunks: string[], groups: RuleGroups): BuiltLists {
  const lists = loaded.flatMap(({ source, rejected, state, sha256 }, at) => {
    const { names, dropped } = selected[at]!;
    if (state !== "sound" || source.origin === "download") return [];
    const { id, category, licence, origin } = source;
    const counts = { names: names.length, rejected, spared: dropped.spared };
    return [{ id, category, licence, upstream: whereOf(source), origin, ...counts, sha256 }];
  });
  return {
    format: 1,
    day: new Date().toISOString().slice(0, 10),
    generation: createHash("sha256").update(index).digest("hex"),
    total: countNames(selected),
    chunks,
    groups: groups as BuiltLists["groups"],
    lists,
  };
}

function whereOf({ upstream, category }: ListSource): string {
  return upstream === null ? `lists/curated/${category}.txt` : publishedAt(upstream);
}
