import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { registrableDomain } from "../../core/address/registrable-domain.ts";
import { parseAddress } from "../../core/address/parse-address.ts";
import { places } from "../lists/places.ts";
import type { BenchOptions } from "./options.ts";
import { figure, type Figure } from "./figure.ts";
import { readNamePool, takeNames } from "./data/names.ts";
import { makeQueries, mixed, readBenignHosts, safeAmong, type Queries } from "./data/queries.ts";
import { countErrors, errorNames } from "./count-errors.ts";
import { nameFigureNames, nameFigures } from "./name-figures.ts";
import { lookUpFigures, lookUpNames } from "./look-up-figures.ts";
import { parseFigures } from "./parse-figures.ts";
import { pathFigures, pathNames } from "./path-figures.ts";
import { probedNames, probeFigures } from "./probe-figures.ts";
import { median } from "./statistics.ts";
import { peersAt, structures } from "./structures/all.ts";
import { openFilterOnly } from "./structures/filter-only.ts";
import { openInSlices } from "./structures/in-slices.ts";
import type { StructureName } from "./structures/structure.ts";
import { figureTable } from "./print-figures.ts";
import { scales, type Built, type BuiltStructure, type Prepared, type Say, type Task } from "./task.ts";
import { timeLookUps, type TimedSet } from "./time-look-ups.ts";
import { unwrapFigures, unwrapNames } from "./unwrap-figures.ts";
import { updateFigures, updateNames } from "./update-figures.ts";
import { wordsFigures, wordsNames } from "./words-figures.ts";

const namesPerSize = ["compile", "disk", "disk-filter", ...lookUpNames, ...errorNames, ...probedNames];

/** Everything that needs no browser, size after size. */
export async function nodeFigures(
  options: BenchOptions,
  say: Say,
  afterSize: (prepared: Prepared) => Promise<readonly Figure[]>,
): Promise<Figure[]> {
  const scale = scales[options.quick ? "quick" : "full"];
  const figures: Figure[] = options.wants("parse") ? parseFigures(scale.rounds) : [];
  if (options.wants(...updateNames)) figures.push(...(await updateFigures(say)));
  if (options.wants(...pathNames)) figures.push(...pathFigures(scale.rounds));
  if (options.wants(...nameFigureNames)) figures.push(...(await nameFigures(scale.rounds)));
  if (options.wants(...unwrapNames)) figures.push(...(await unwrapFigures(scale.rounds)));
  if (options.wants(...wordsNames)) figures.push(...wordsFigures(scale.rounds));
  if (!options.wants(...namesPerSize)) return figures;
  const pool = await readNamePool(process.env["LISTS_MIRROR"]);
  const benign = await readBenignHosts(
    process.env["LISTS_BENIGN"],
    pool.real.map(([name]) => name),
  );
  say(`${pool.real.length} real names${process.env["LISTS_MIRROR"] === undefined ? " (LISTS_MIRROR is not set)" : ""}`);
  for (const size of options.sizes ?? scale.sizes) {
    const names = takeNames(pool, size);
    say(`${size} names, ${names.real} of them real, ${size - names.real} made up`);
    const safe = safeAmong(benign, new Set(names.names));
    const queries = makeQueries(names.names, safe, scale.questions);
    const peers = peersAt(size, options.everybody);
    const measured = await sizeFigures({ size, peers, names, safe, queries, scale, options, say, afterSize });
    // The larger sizes take minutes: whoever waits sees at once what there is.
    say(figureTable(measured.filter(({ name }) => options.wants(name))));
    figures.push(...measured);
  }
  return figures;
}

async function sizeFigures(task: Task): Promise<Figure[]> {
  const { size, peers, options } = task;
  const folder = join(places.root, ".cache", "bench", String(size));
  await mkdir(folder, { recursive: true });
  const built = await buildAll(task, folder);
  const sets = timedSets(task.queries);
  const figures = [...builtFigures(task, built), ...(await askedFigures(task, built, sets))];
  if (options.wants(...probedNames)) figures.push(...(await probeFigures(task, folder, built, sets)));
  const files = Object.fromEntries((["ours", ...peers] as const).map((name) => [name, built.get(name)!.file]));
  figures.push(...(await task.afterSize({ size, files, sets })));
  return figures;
}

/** What it takes to build them, and to keep them. */
function builtFigures({ size, peers, names, options }: Task, built: Built): Figure[] {
  const at = { where: "node", size } as const;
  const ours = built.get("ours")!;
  const bits = (length: number) => (length * 8) / size;
  const note = `${names.real} real, ${size - names.real} made up`;
  const beside = peers.flatMap((peer) => {
    const theirs = built.get(peer)!;
    const both = { ours: bits(ours.bytes.length), theirs: bits(theirs.bytes.length) };
    return [
      figure({ name: "compile", ...at, peer, ours: ours.ms, theirs: theirs.ms, unit: "ms", note }),
      figure({ name: "disk", ...at, peer, ...both, unit: "bits" }),
    ];
  });
  const filter = bits(openFilterOnly(ours.bytes).filterBytes);
  const all = [
    ...beside,
    figure({ name: "disk-filter", ...at, ours: filter, unit: "bits", note: "of which the filter" }),
  ];
  return all.filter(({ name }) => options.wants(name));
}

/** Questions to structures that are wholly in memory. */
async function askedFigures(task: Task, built: Built, sets: readonly TimedSet[]): Promise<Figure[]> {
  const { size, peers, options, scale, say } = task;
  if (!options.wants(...lookUpNames, ...errorNames)) return [];
  const contestants = [
    ...(["ours", ...peers] as const).map((name) => ({
      name,
      contains: structures[name].open(built.get(name)!.bytes.slice()),
    })),
    { name: "filter-only" as const, contains: openFilterOnly(built.get("ours")!.bytes).contains },
    { name: "in-slices" as const, contains: await openInSlices(built.get("ours")!.bytes, sets) },
  ];
  const figures: Figure[] = [];
  if (options.wants(...lookUpNames)) {
    say(`  looking up ${scale.questions} addresses, ${scale.rounds} rounds`);
    figures.push(...lookUpFigures(timeLookUps(contestants, sets, scale.rounds), "node", size));
  }
  if (options.wants(...errorNames)) figures.push(...countErrors({ ...task, contestants }));
  return figures;
}

/** So many take a peer tens of seconds to build: once is enough. */
const manyNames = 500_000;

async function buildAll({ size, peers, names, say }: Task, folder: string): Promise<Built> {
  const built = new Map<StructureName, BuiltStructure>();
  const times = size > manyNames ? 1 : 3;
  for (const name of ["ours", ...peers] as const) {
    say(`  building ${name}`);
    const runs = Array.from({ length: times }, () => {
      const start = performance.now();
      const bytes = structures[name].build(names);
      return { bytes, ms: performance.now() - start };
    });
    const file = join(folder, `${name}.bin`);
    const { bytes } = runs[0]!;
    await writeFile(file, bytes);
    built.set(name, { bytes, ms: median(runs.map(({ ms }) => ms)), file });
  }
  return built;
}

function timedSets(queries: Queries): TimedSet[] {
  const timed = (kind: TimedSet["kind"], urls: readonly string[]) => ({ kind, urls, domains: urls.map(domainOf) });
  return [timed("mixed", mixed(queries)), timed("listed", queries.listed), timed("safe", queries.safe)];
}

function domainOf(url: string): string {
  const { hostname } = parseAddress(url)!;
  return registrableDomain(hostname) ?? hostname;
}
