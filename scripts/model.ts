import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { turnDials } from "./model/dial.ts";
import { evaluate } from "./model/evaluate.ts";
import { flagged } from "./model/flagged.ts";
import { lookAlikeTable } from "./model/look-alikes.ts";
import { madePagesTable } from "./model/made-pages.ts";
import { readNameModel } from "./model/name-model-file.ts";
import { dialTable, resultTable } from "./model/result-table.ts";
import { readTestSets, readValidation, type TestSet } from "./model/test-sets.ts";
import { train } from "./model/train.ts";
import { places } from "./lists/places.ts";

const usage = `Learns and measures what names and words give away.

  npm run -s model -- evaluate
  npm run -s model -- look-alikes
  npm run -s model -- words
  npm run -s model -- train [--seed NUMBER]

evaluate prints, for our words, for the model and for both, at each threshold, and for rules that others use, the share of harmful
hosts that each test set loses and of harmless hosts that are met by mistake; and writes every unlisted popular site that is
flagged, to be read by a person.

look-alikes prints what names made to look like another's come to in the lists of frauds and in harmless hosts. words prints
how many terms of the lexicon a page must name before it speaks.

train makes the model anew from the lists whose licences are free: lists/names/name-model.bin, and what it was made from beside it.
The same lists, the same checkout and the same seed give the same bytes.

LISTS_MIRROR=DIR  lists, laid out like their upstreams (needed)
LISTS_BENIGN=DIR  harmless hosts (*.gz, one a line; needed to train)
LISTS_OLDER=DIR   earlier versions of the lists: what is new since then is a test of its own`;

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { seed: { type: "string", default: "1" }, help: { type: "boolean" } },
});
const [command] = positionals;
if (command === "evaluate") await runEvaluate();
else if (command === "look-alikes") process.stdout.write(`${await lookAlikeTable(process.env)}\n`);
else if (command === "words") process.stdout.write(`${madePagesTable()}\n`);
else if (command === "train") await runTrain(Number(values.seed));
else {
  process.stderr.write(`${usage}\n`);
  process.exitCode = values.help === true ? 0 : 2;
}

async function runTrain(seed: number): Promise<void> {
  const { LISTS_MIRROR: mirror, LISTS_BENIGN: benign } = process.env;
  if (mirror === undefined || benign === undefined) throw new Error("train needs LISTS_MIRROR and LISTS_BENIGN");
  const began = performance.now();
  const { names, pieces, bytes } = await train(mirror, benign, seed);
  const seconds = Math.round((performance.now() - began) / 1000);
  process.stdout.write(`${pieces} pieces, ${bytes} bytes, learnt from ${names} names in ${seconds} s\n`);
}

async function runEvaluate(): Promise<void> {
  const sets = await readTestSets(process.env);
  process.stdout.write(`${resultTable(evaluate(sets))}\n`);
  await printDials(sets);
  const folder = join(places.root, ".cache", "model");
  const file = join(folder, "flagged.tsv");
  const rows = flagged(sets);
  await mkdir(folder, { recursive: true });
  await writeFile(file, rows.map((row) => `${row.join("\t")}\n`).join(""));
  process.stdout.write(`\n${rows.length} popular sites on no list are flagged: .cache/model/flagged.tsv\n`);
}

/** Needs the harmless hosts that are not the test's to set the dial by. */
async function printDials(sets: readonly TestSet[]): Promise<void> {
  const { LISTS_MIRROR: mirror = "", LISTS_BENIGN: benign } = process.env;
  const model = readNameModel();
  if (model === null || benign === undefined) return;
  const validation = await readValidation(mirror, benign);
  const turned = turnDials(
    model,
    sets,
    validation.flatMap(({ hosts }) => hosts),
  );
  process.stdout.write(`\n${dialTable(turned)}\n`);
}
