import { parseArgs } from "node:util";

export const usage = `npm run -s bench                 measures everything and prints a table, ratios first
npm run -s bench -- --json       prints {"machine": …, "figures": […]} instead
npm run -s bench -- --only NAME  only figures whose name begins with NAME (several: separated by commas)
npm run -s bench -- --size N     so many names (several: separated by commas) instead of 100000, 1000000 and 2800000
npm run -s bench -- --quick      small sizes and few rounds: under two minutes, for a first look

LISTS_MIRROR=DIR  real lists, laid out like their upstreams; without it names are made up
LISTS_BENIGN=DIR  harmless hosts (*.gz, one a line) for false positives; without it hosts are made up`;

export type BenchOptions = {
  readonly json: boolean;
  readonly quick: boolean;
  readonly help: boolean;
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
    },
  });
  const only = values.only?.split(",");
  const sizes = values.size?.split(",").map(Number);
  if (sizes?.some((size) => !(size >= 1000)) === true) throw new Error("--size takes numbers from 1000 on");
  const wants = (...names: readonly string[]) =>
    only === undefined || names.some((name) => only.some((start) => name.startsWith(start)));
  return { json: values.json, quick: values.quick, help: values.help, sizes, wants };
}
