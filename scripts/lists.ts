import { mkdir, writeFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { parseArgs } from "node:util";
import { registry } from "../lists/registry.ts";
import { auditCommand } from "./lists/audit-command.ts";
import { buildPackage } from "./lists/build-package.ts";
import { bundleCommands } from "./lists/bundle/commands.ts";
import { compileLists } from "./lists/compile-lists.ts";
import { places } from "./lists/places.ts";
import { listTable, summary } from "./lists/print-table.ts";
import { readerOfDirectory } from "./lists/read-source.ts";

const usage = `npm run lists -- build             builds what the package ships, into .cache/built
npm run lists -- build --from DIR  compiles the lists that stand below DIR, laid out like the mirror, into .cache/from
npm run lists -- audit [LIST…]     likely false entries with evidence; --summary: counts only, --sample N: N lines of them
npm run lists -- keygen FILE       makes a signing key; its private half goes into FILE
npm run lists -- publish DIR       the next version of a bundle, for any static host (--channel NAME, --days N, --all)
npm run lists -- sign DIR          adds the signature of the key in LISTS_KEY
npm run lists -- verify DIR        checks what a client checks (--channel NAME, --key PUBLIC)
npm run lists -- diff OLD NEW      what an update moves, and which names come and go
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

function readWords() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        from: { type: "string" },
        summary: { type: "boolean" },
        sample: { type: "string" },
        channel: { type: "string" },
        days: { type: "string" },
        all: { type: "boolean" },
        key: { type: "string", multiple: true },
        help: { type: "boolean" },
      },
    });
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`);
    return process.exit(2);
  }
}

const { positionals, values } = readWords();
const [command, ...rest] = positionals;

async function run(): Promise<void> {
  if (values.help === true) console.log(usage);
  else if (command === "build") await (values.from === undefined ? build() : buildFrom(values.from));
  else if (command === "audit") await auditCommand(rest, values);
  else if (isBundleCommand(command)) console.log(await bundleCommands[command](rest, values));
  else {
    console.log(usage);
    process.exitCode = command === undefined ? 0 : 2;
  }
}

function isBundleCommand(text: string | undefined): text is keyof typeof bundleCommands {
  return text !== undefined && Object.hasOwn(bundleCommands, text);
}

try {
  await run();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
