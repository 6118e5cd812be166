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
import { lookUpFigures, lookUpNames } from "./look-up-figures.ts";
import { parseFigures } from "./parse-figures.ts";
import { probedNames, probeFigures } from "./probe-figures.ts";
import { median } from "./statistics.ts";
import { peerNames, structureNames, structures } from "./structures/all.ts";
import { openFilterOnly } from "./structures/filter-only.ts";
import type { StructureName } from "./structures/structure.ts";
import { figureTable } from "./print-figures.ts";
import { scales, type Built, type Prepared, type Say, type Task } from "./task.ts";
import { timeLookUps, type TimedSet } from "./time-look-ups.ts";

const namesPerSize = ["compile", "disk", "disk-filter", ...lookUpNames, ...errorNames, ...probedNames];

/** Everything that needs no browser, size after size. */
export async function nodeFigures(
  options: BenchOptions,
  say: Say,
  afterSize: (prepared: Prepared) => Promise<readonly Figure[]>,
): Promise<Figure[]> {
  const scale = scales[options.quick ? "quick" : "full"];
  const figures: Figure[] = options.wants("parse") ? parseFigures(scale.rounds) : [];
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
    const measured = await sizeFigures({ size, names, safe, queries, scale, options, say, afterSize });
    // The larger sizes take minutes: whoever waits sees at once what there is.
    say(figureTable(measured.filter(({ name }) => options.wants(name))));
    figures.push(...measured);
  }
  return figures;
}

async function sizeFigures(task: Task): Promise<Figure[]> {
  const { size, names, options, scale, say } = task;
  const folder = join(places.root, ".cache", "bench", String(size));
  await mkdir(folder, { recursive: true });
  const note = `${names.real} real, ${size - names.real} made up`;
  const built = await buildAll(task, folder);
  const figures: Figure[] = [];
  const at = { where: "node", size } as const;
  for (const peer of peerNames) {
    const [mine, its] = [built.ours, built[peer]];
    if (options.wants("compile")) {
      figures.push(figure({ name: "compile", ...at, peer, ours: mine.ms, theirs: its.ms, unit: "ms", note }));
    }
    if (options.wants("disk", "disk-filter")) {
      const bits = (bytes: Uint8Array) => (bytes.length * 8) / size;
      figures.push(
        figure({ name: "disk", ...at, peer, ours: bits(mine.bytes), theirs: bits(its.bytes), unit: "bits" }),
      );
    }
  }
  const filter = openFilterOnly(built.ours.bytes);
  if (options.wants("disk", "disk-filter")) {
    figures.push(
      figure({
        name: "disk-filter",
        ...at,
        ours: (filter.filterBytes * 8) / size,
        unit: "bits",
        note: "of which the filter",
      }),
    );
  }
  const sets = timedSets(task.queries);
  if (options.wants(...lookUpNames, ...errorNames)) {
    const open = (name: StructureName) => structures[name].open(built[name].bytes.slice());
    const contestants = [
      ...structureNames.map((name) => ({ name, contains: open(name) })),
      { name: "filter-only" as const, contains: filter.contains },
    ];
    if (options.wants(...lookUpNames)) {
      say(`  looking up ${scale.questions} addresses, ${scale.rounds} rounds`);
      figures.push(...lookUpFigures(timeLookUps(contestants, sets, scale.rounds), "node", size));
    }
    if (options.wants(...errorNames)) figures.push(...countErrors({ ...task, contestants }));
  }
  if (options.wants(...probedNames)) figures.push(...(await probeFigures(task, folder, built, sets)));
  const files = Object.fromEntries(structureNames.map((name) => [name, built[name].file])) as Prepared["files"];
  figures.push(...(await task.afterSize({ size, files, sets })));
  return figures;
}

/** So many take a peer tens of seconds to build: once is enough. */
const manyNames = 500_000;

async function buildAll({ size, names, say }: Task, folder: string): Promise<Built> {
  const built: Partial<Record<StructureName, Built[StructureName]>> = {};
  const times = size > manyNames ? 1 : 3;
  for (const name of structureNames) {
    say(`  building ${name}`);
    const runs = Array.from({ length: times }, () => {
      const start = performance.now();
      const bytes = structures[name].build(names);
      return { bytes, ms: performance.now() - start };
    });
    const file = join(folder, `${name}.bin`);
    const { bytes } = runs[0]!;
    await writeFile(file, bytes);
    built[name] = { bytes, ms: median(runs.map(({ ms }) => ms)), file };
  }
  return built as Built;
}

function timedSets(queries: Queries): TimedSet[] {
  const timed = (kind: TimedSet["kind"], urls: readonly string[]) => ({ kind, urls, domains: urls.map(domainOf) });
  return [timed("mixed", mixed(queries)), timed("listed", queries.listed), timed("safe", queries.safe)];
}

function domainOf(url: string): string {
  const { hostname } = parseAddress(url)!;
  return registrableDomain(hostname) ?? hostname;
}
