import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { evaluate } from "./model/evaluate.ts";
import { flagged } from "./model/flagged.ts";
import { lookAlikeTable } from "./model/look-alikes.ts";
import { madePagesTable } from "./model/made-pages.ts";
import { resultTable } from "./model/result-table.ts";
import { readTestSets } from "./model/test-sets.ts";
import { places } from "./lists/places.ts";

const usage = `Measures what names and words give away.

  npm run -s model -- evaluate
  npm run -s model -- look-alikes
  npm run -s model -- words

Prints, for our words at both thresholds and for rules that others use, the share of harmful hosts that each test set loses and
of harmless hosts that are met by mistake; and writes every unlisted popular site that our words flag, to be read by a person.
The second prints what names made to look like another's come to in the lists of frauds and in harmless hosts; the third, how many
terms of the lexicon a page must name before it speaks.

LISTS_MIRROR=DIR  lists, laid out like their upstreams: harmful names (needed)
LISTS_BENIGN=DIR  harmless hosts (*.gz, one a line)
LISTS_OLDER=DIR   earlier versions of the lists: what is new since then is a test of its own`;

const [command] = process.argv.slice(2);
if (command === "evaluate") await run();
else if (command === "look-alikes") process.stdout.write(`${await lookAlikeTable(process.env)}\n`);
else if (command === "words") process.stdout.write(`${madePagesTable()}\n`);
else {
  process.stderr.write(`${usage}\n`);
  process.exitCode = command === undefined || command === "--help" ? 0 : 2;
}

async function run(): Promise<void> {
  const sets = await readTestSets(process.env);
  process.stdout.write(`${resultTable(evaluate(sets))}\n`);
  const folder = join(places.root, ".cache", "model");
  const file = join(folder, "flagged.tsv");
  const rows = flagged(sets);
  await mkdir(folder, { recursive: true });
  await writeFile(file, rows.map((row) => `${row.join("\t")}\n`).join(""));
  process.stdout.write(`\n${rows.length} popular sites on no list are flagged: .cache/model/flagged.tsv\n`);
}
