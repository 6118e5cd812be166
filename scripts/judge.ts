import { readFile } from "node:fs/promises";
import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import { parseArgs } from "node:util";
import { judgeLine } from "./judge/judge-line.ts";
import { readLimits, type JudgeOptions } from "./judge/read-limits.ts";
import { openIndex } from "../core/index/open-index.ts";
import { buildIndexFrom, bundledIndex } from "./lists/build-index.ts";

const usage = `Judges addresses exactly as the extension does.

  npm run -s judge -- --tier 10-12 [--policy FILE] [--lists DIR] [--at ISO-TIME] [FILE]

  --tier TIER    under-7, 7-9, 10-12, 13-15 or 16-17 (default 7-9)
  --policy FILE  a managed policy as JSON, with the keys of docs/policy.md
  --lists DIR    use the lists found in DIR, laid out like their upstreams, instead of the bundled ones
  --at TIME      judge as if it were then, for rules that end (ISO 8601)
  FILE           addresses, one a line; standard input when absent

Prints address, treatment, category (- for none) and reason, separated by tabs.`;

try {
  await run();
} catch (error) {
  process.stderr.write(`judge: ${error instanceof Error ? error.message : String(error)}\n\n${usage}\n`);
  process.exitCode = 2;
}

async function run(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      tier: { type: "string" },
      policy: { type: "string" },
      lists: { type: "string" },
      at: { type: "string" },
      help: { type: "boolean" },
    },
  });
  if (values.help) {
    process.stdout.write(`${usage}\n`);
    return;
  }
  const options = values as JudgeOptions;
  const { limits, now } = await readLimits(options, (path) => readFile(path, "utf8"));
  const index = openIndex(options.lists === undefined ? await bundledIndex() : await buildIndexFrom(options.lists));
  const [file] = positionals;
  const input = file === undefined ? process.stdin : createReadStream(file);
  await once(input);
  const lines: string[] = [];
  for await (const line of createInterface({ input })) {
    if (line.trim() !== "") lines.push(judgeLine(line.trim(), index, limits, now));
    if (lines.length >= 4096) await print(lines.splice(0));
  }
  await print(lines);
}

/** A file that cannot be opened is said at once, not in the middle of the answers. */
async function once(input: NodeJS.ReadableStream): Promise<void> {
  if (input === process.stdin) return;
  await new Promise<void>((resolve, reject) => input.once("open", () => resolve()).once("error", reject));
}

function print(lines: readonly string[]): Promise<void> {
  if (lines.length === 0) return Promise.resolve();
  return new Promise((resolve) => process.stdout.write(`${lines.join("\n")}\n`, () => resolve()));
}
