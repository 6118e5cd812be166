import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { registry } from "../../lists/registry.ts";
import { compileLists } from "./compile-lists.ts";
import { buildPackage } from "./build-package.ts";
import { places } from "./places.ts";
import { readerOfDirectory } from "./read-source.ts";

/**
 * The index of exactly those lists that stand below `directory`, laid out like the mirror (ours below `lists/curated/`),
 * with never-block. An empty directory gives never-block alone.
 */
export async function buildIndexFrom(directory: string): Promise<Uint8Array> {
  return (await compileLists(registry, readerOfDirectory(directory))).index;
}

/** The index that the package ships; built first where it is missing. */
export async function bundledIndex(): Promise<Uint8Array> {
  const file = join(places.built, "index.bin");
  const built = await readFile(file).catch(() => null);
  if (built !== null) return built;
  await buildPackage();
  return await readFile(file);
}
