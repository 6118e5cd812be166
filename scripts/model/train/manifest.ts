import type { NameModel } from "../../../core/signal/host/name-model.ts";
import type { TestSet } from "../test-sets.ts";
import { sha256Of } from "./sha256-of.ts";
import { wordSources } from "./made-names.ts";
import type { Learnt } from "./learn-pieces.ts";
import type { Taught } from "./samples.ts";
import { amounts } from "./teach.ts";
import type { TrainingList } from "./training-lists.ts";

type Training = {
  readonly seed: number;
  readonly lists: readonly TrainingList[];
  readonly taught: readonly Taught[];
  readonly learnt: Learnt;
  readonly validation: readonly TestSet[];
  readonly shares: Readonly<Record<"caution" | "block", number>>;
  readonly thresholds: NameModel["thresholds"];
  readonly file: { readonly sha256: string; readonly bytes: number };
};

/** Why a kind of list is for tests alone. */
const leftOut = [
  { lists: "UT1", licence: "CC-BY-SA-4.0", why: "whether weights made from it must be shared alike is not settled" },
  { lists: "HaGeZi", licence: "GPL-3.0-only", why: "fetched by the browser, never shipped, nor anything made from it" },
  { lists: "the half of hostsVN's Vietnamese names", licence: "MIT", why: "held back for the test" },
  {
    lists: "harmless sites",
    licence: "mixed",
    why: "they set the thresholds with one half and are the test with the other",
  },
];

/** Says what the model was made from, next to it. It holds no date, so that it is the same whenever it is made anew. */
export function manifestOf({ seed, lists, taught, learnt, validation, shares, thresholds, file }: Training) {
  const count = (about: Taught["about"]) => taught.filter((one) => one.about === about).length;
  return {
    made: "npm run model -- train",
    file,
    seed,
    pieces: learnt.pieces.length,
    licences: [...new Set([...lists, ...wordSources].map(({ licence }) => licence))].toSorted(),
    lists: lists.map(({ hosts, ...list }) => ({ ...list, domains: hosts.size })),
    words: wordSources,
    madeNames: { ordinary: amounts.ordinary, vietnamese: amounts.vietnamese },
    learntFrom: {
      adult: count("adult"),
      gambling: count("gambling"),
      harmless: count(null),
      afterCleaning: learnt.names,
      sha256: sha256Of(taught.map(({ host, about }) => `${host} ${about}\n`).join("")),
    },
    thresholds: {
      shares,
      sums: thresholds,
      setBy: validation.map(({ name, hosts }) => ({ name, hosts: hosts.length })),
    },
    leftOut,
  };
}
