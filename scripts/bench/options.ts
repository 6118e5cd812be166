import { parseArgs } from "node:util";

export const usage = `npm run -s bench                 measures everything and prints a table, ratios first
npm run -s bench -- --json       prints {"machine": …, "figures": […]} instead
npm run -s bench -- --only NAME  only figures whose name begins with NAME (several: separated by commas)
npm run -s bench -- --size N     so many names (several: separated by commas) instead of 10000 to 5000000
npm run -s bench -- --peers      every peer at every size, also where that takes minutes or is wrong
npm run -s bench -- --quick      small sizes and few rounds: a few minutes, for a first look
npm run -s bench -- --write docs puts the figures and pictures of this run into docs/performance.md

LISTS_MIRROR=DIR  real lists, laid out like their upstreams; without it names are made up
LISTS_BENIGN=DIR  harmless hosts (*.gz, one a line) for false positives; without it hosts are made up
LISTS_OLDER=DIR   earlier versions of lists in the mirror (OWNER-FILE-YYYY-MM.txt.gz), for what an update costs`;

export type BenchOptions = {
  readonly json: boolean;
  readonly quick: boolean;
  readonly help: boolean;
  readonly everybody: boolean;
  /** The folder of the documents that are to be brought up to date. */
  readonly write: string | undefined;
  /** Numbers of names; undefined for the usual ones. */
  readonly sizes: readonly number[] | undefined;
  /** Whether a figure of one of these names is wanted. */
  readonly wants: (...names: readonly string[]) => boolean;
};

export function readOptions(words: readonly string[]): BenchOptions {
  const { values } = parseArgs({
    args: [...words],
    options: {
      json: { type: "boolean", default: false },
      quick: { type: "boolean", default: false },
      help: { type: "boolean", default: false },
      only: { type: "string" },
      size: { type: "string" },
      peers: { type: "boolean", default: false },
      write: { type: "string" },
    },
  });
  const only = values.only?.split(",");
  const sizes = values.size?.split(",").map(Number);
  if (sizes?.some((size) => !(size >= 1000)) === true) throw new Error("--size takes numbers from 1000 on");
  const wants = (...names: readonly string[]) =>
    only === undefined || names.some((name) => only.some((start) => name.startsWith(start)));
  const { json, quick, help, peers: everybody, write } = values;
  return { json, quick, help, everybody, write, sizes, wants };
}
