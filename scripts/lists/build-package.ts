import { mkdir, rename, rm } from "node:fs/promises";
import { registry } from "../../lists/registry.ts";
import { compileLists, countNames, type CompiledLists } from "./compile-lists.ts";
import { places } from "./places.ts";
import { readerOfPackage } from "./read-source.ts";
import { writePackage } from "./write-package.ts";

/** The package holds no more than this: its size, and the browser's time to read the rules, grow with it. */
export const mostBundledNames = 600_000;

/** Builds what the package ships, beside the old and put in its place at the end: a failed build leaves the old one. */
export async function buildPackage(): Promise<CompiledLists> {
  const shipped = registry.filter(({ origin, enabled }) => origin !== "download" && enabled);
  const compiled = await compileLists(shipped, readerOfPackage(process.env["LISTS_MIRROR"]));
  const total = countNames(compiled.selected);
  if (total > mostBundledNames)
    throw new Error(`${total} names are more than the ${mostBundledNames} a package may hold`);
  const next = `${places.built}.next`;
  await rm(next, { recursive: true, force: true });
  await mkdir(next, { recursive: true });
  await writePackage(next, compiled);
  await rm(places.built, { recursive: true, force: true });
  await rename(next, places.built);
  return compiled;
}
