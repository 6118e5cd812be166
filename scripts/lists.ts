import { mkdir, writeFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { parseArgs } from "node:util";
import { registry } from "../lists/registry.ts";
import { buildPackage } from "./lists/build-package.ts";
import { compileLists } from "./lists/compile-lists.ts";
import { places } from "./lists/places.ts";
import { listTable, summary } from "./lists/print-table.ts";
import { readerOfDirectory } from "./lists/read-source.ts";

const usage = `npm run lists -- build             builds what the package ships, into .cache/built
npm run lists -- build --from DIR  compiles the lists that stand below DIR, laid out like the mirror, into .cache/from
LISTS_MIRROR=DIR                   reads published lists from DIR instead of the network`;

async function build(): Promise<void> {
  console.log(`Reading lists from ${process.env["LISTS_MIRROR"] ?? "the network"} …`);
  const compiled = await buildPackage();
  console.log(`${listTable(compiled)}\n${summary(compiled)}\nWritten to ${relative(process.cwd(), places.built)}`);
}

async function buildFrom(directory: string): Promise<void> {
  const compiled = await compileLists(registry, readerOfDirectory(directory));
  const file = join(places.root, ".cache", "from", "index.bin");
  await mkdir(join(file, ".."), { recursive: true });
  await writeFile(file, compiled.index);
  console.log(`${listTable(compiled)}\n${summary(compiled)}\nWritten to ${relative(process.cwd(), file)}`);
}

const { positionals, values } = parseArgs({ allowPositionals: true, options: { from: { type: "string" } } });
if (positionals[0] !== "build") {
  console.log(usage);
  process.exitCode = positionals.length === 0 ? 0 : 2;
} else if (values.from !== undefined) await buildFrom(values.from);
else await build();
