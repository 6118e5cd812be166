import { resolve } from "node:path";
import { browserLookUps } from "./bench/browser/look-ups.ts";
import { pageFigures } from "./bench/browser/page-figures.ts";
import { pictureFigures } from "./bench/browser/picture-figures.ts";
import { lookUpNames } from "./bench/look-up-figures.ts";
import { describeMachine, machineText, withLoadAtEnd } from "./bench/machine.ts";
import { nodeFigures } from "./bench/node-figures.ts";
import { readOptions, usage } from "./bench/options.ts";
import { figureTable } from "./bench/print-figures.ts";
import { writeDocuments } from "./bench/write-documents.ts";
import { findBrowser } from "./browser.mjs";

const options = readOptions(process.argv.slice(2));
if (options.help) process.stdout.write(`${usage}\n`);
else await run();

/** Progress goes to standard error, so that `--json` can be piped. */
async function run(): Promise<void> {
  const machine = describeMachine();
  const say = (text: string) => void process.stderr.write(`${text}\n`);
  say(machineText(machine));
  const hasBrowser = (await findBrowser("chromium")) !== undefined;
  if (!hasBrowser) say("There is no Chromium here: figures of the real browser are left out.");
  const all = await nodeFigures(options, say, async (prepared) =>
    hasBrowser && options.wants(...lookUpNames) ? browserLookUps(prepared, options.quick ? 2 : 5) : [],
  );
  if (hasBrowser) all.push(...(await pageFigures(options, say)), ...(await pictureFigures(options, say)));
  const figures = all.filter(({ name }) => options.wants(name));
  const measured = { machine: withLoadAtEnd(machine), figures };
  if (options.write !== undefined) {
    const written = await writeDocuments(resolve(options.write), measured, remarks());
    say(`Written: ${written.join(", ")}`);
  }
  process.stdout.write(
    options.json
      ? `${JSON.stringify(measured, null, 1)}\n`
      : `${machineText(measured.machine)}\n\n${figureTable(figures)}\n`,
  );
}

/** With which names and how thoroughly it was measured, for the reader of the figures. */
function remarks(): string {
  const names =
    process.env["LISTS_MIRROR"] === undefined
      ? "made-up names"
      : "real names, larger sizes filled up with made-up ones";
  return options.quick ? `${names}; a \`--quick\` run: small sizes, few rounds` : names;
}
