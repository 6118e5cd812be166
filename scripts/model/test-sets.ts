import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { registrableDomain } from "../../core/address/registrable-domain.ts";
import { parseList } from "../../core/index/parse-list/parse-list.ts";
import type { NameCategory } from "../../core/signal/host/trade-endings.ts";
import type { ListSource } from "../../lists/list-source.ts";
import { registry } from "../../lists/registry.ts";
import { readerOfDirectory } from "../lists/read-source.ts";
import { isHeldBack } from "./train/held-back.ts";
import { amounts, taughtDomains } from "./train/teach.ts";
import { readTrainingLists } from "./train/training-lists.ts";
import { vietnameseNames } from "./vietnamese-names.ts";

/** Hosts of one origin, one for each registrable domain. */
export type HostSet = { readonly name: string; readonly hosts: readonly string[] };

export type TestSet = HostSet & {
  /** What all of them are about; null for what must stay open. */
  readonly about: NameCategory | null;
};

type Places = Readonly<Record<string, string | undefined>>;

/** A set of fewer tells nothing. */
const fewest = 100;

/** The most visited sites: nobody has said of all of them that they are harmless. */
const isPopular = ({ name }: TestSet) => name.includes("tranco");

/**
 * Harmful names list by list, what has come into a list since an older copy, and harmless names without those that any harmful
 * list knows. Nothing that the model has learnt from or been set by is among them.
 */
export async function readTestSets(env: Places): Promise<TestSet[]> {
  const mirror = env["LISTS_MIRROR"];
  if (mirror === undefined) throw new Error("LISTS_MIRROR must name the folder with the lists");
  const lists = await readTrainingLists(readerOfDirectory(mirror));
  const taught = taughtDomains(lists);
  const learnt = new Set(lists.filter(({ inHalf }) => !inHalf).map(({ id }) => id));
  const harmful = await readHarmful(mirror);
  const newer = env["LISTS_OLDER"] === undefined ? [] : await readNew(env["LISTS_OLDER"], harmful);
  const withoutTaught = (set: TestSet) => ({ ...set, hosts: set.hosts.filter((host) => !taught.has(domainOf(host))) });
  const harmless = (await readUntouched(env["LISTS_BENIGN"], harmful)).map(withoutTaught);
  const syllables = {
    name: "made of Vietnamese syllables",
    about: null,
    hosts: vietnameseNames(amounts.tests).map((name) => `${name}.vn`),
  };
  return [
    ...[...harmful, ...newer].filter(({ name }) => !learnt.has(name)).map(withoutTaught),
    ...harmless,
    ...kindsOfHarmless(harmless),
    syllables,
  ].filter(({ hosts }) => hosts.length >= fewest);
}

/** Harmless names: of those that thresholds are set by the other half, of what is popular all. */
async function readUntouched(folder: string | undefined, harmful: readonly TestSet[]): Promise<TestSet[]> {
  const sets = await readHarmlessSets(folder, domainsOf(harmful));
  return sets.map((set) =>
    isPopular(set) ? set : { ...set, hosts: set.hosts.filter((host) => isHeldBack(domainOf(host))) },
  );
}

/** Those of whom none may be met, wherever they stand. */
function kindsOfHarmless(sets: readonly TestSet[]): TestSet[] {
  const hosts = [...new Set(sets.flatMap((set) => set.hosts))];
  return [
    {
      name: "among them: schools, states",
      about: null,
      hosts: hosts.filter((host) =>
        /\.(?:edu|gov|mil)(?:\.[a-z]{2})?$|\.(?:ac|sch|gob|gouv|go)\.[a-z]{2}$|school|college|universit/.test(host),
      ),
    },
    {
      name: "among them: health, help",
      about: null,
      hosts: hosts.filter((host) =>
        /health|hospital|clinic|medic|pharma|doctor|therap|cancer|helpline|hotline|counsel|charity|benhvien|suckhoe/.test(
          host,
        ),
      ),
    },
  ];
}

/**
 * The half of the harmless names that thresholds are set by. Of the most visited sites it is not known which are harmless, and
 * what is made of syllables is for the test.
 */
export async function readValidation(mirror: string, benign: string): Promise<TestSet[]> {
  const sets = await readHarmlessSets(benign, domainsOf(await readHarmful(mirror)));
  return sets
    .filter((set) => !isPopular(set))
    .map((set) => ({ ...set, hosts: set.hosts.filter((host) => !isHeldBack(domainOf(host))) }));
}

async function readHarmful(mirror: string): Promise<TestSet[]> {
  const about = async (category: NameCategory) => {
    const sets = await readListSets(
      mirror,
      registry.filter((source) => source.category === category),
    );
    return sets.map((set) => ({ ...set, about: category }));
  };
  return [...(await about("adult")), ...(await about("gambling"))];
}

/** Lists of hosts, as far as the mirror has them. */
export async function readListSets(mirror: string, sources: readonly ListSource[]): Promise<HostSet[]> {
  const read = readerOfDirectory(mirror);
  const sets: HostSet[] = [];
  for (const source of sources.filter(({ format }) => format !== "urls")) {
    const text = await read(source);
    if (text !== null) sets.push({ name: source.id, hosts: onePerDomain(parseList(source.format, text.text).names) });
  }
  return sets;
}

/** Older copies are called `PUBLISHER-LIST-YYYY-MM.txt.gz` after the list's id. */
async function readNew(folder: string, harmful: readonly TestSet[]): Promise<TestSet[]> {
  const sets: TestSet[] = [];
  for (const file of (await readdir(folder)).toSorted()) {
    const id = /^(.+)-(\d{4}-\d\d)\.txt\.gz$/.exec(file);
    const now = harmful.find(({ name }) => name === id?.[1]);
    if (now === undefined) continue;
    const before = new Set((await readZipped(join(folder, file))).map(domainOf));
    const hosts = now.hosts.filter((host) => !before.has(domainOf(host)));
    sets.push({ ...now, name: `${now.name}, new since ${id![2]}`, hosts });
  }
  return sets;
}

/** Harmless hosts but for those that are listed; none without a folder. */
export async function readHarmlessSets(folder: string | undefined, listed: ReadonlySet<string>): Promise<TestSet[]> {
  if (folder === undefined) return [];
  const files = (await readdir(folder)).filter((name) => name.endsWith(".gz")).toSorted();
  return Promise.all(
    files.map(async (file) => {
      const hosts = onePerDomain(await readZipped(join(folder, file))).filter((host) => !listed.has(domainOf(host)));
      return { name: file.replace(/(\.txt|\.ranked)?\.gz$/, ""), about: null, hosts };
    }),
  );
}

async function readZipped(file: string): Promise<string[]> {
  const lines = gunzipSync(await readFile(file))
    .toString("utf8")
    .split("\n");
  return lines.map((line) => line.trim().toLowerCase()).filter((line) => line !== "" && !line.startsWith("#"));
}

function domainsOf(sets: readonly TestSet[]): ReadonlySet<string> {
  return new Set(sets.flatMap(({ hosts }) => hosts.map(domainOf)));
}

function onePerDomain(hosts: readonly string[]): string[] {
  const byDomain = new Map<string, string>();
  for (const host of hosts) if (!byDomain.has(domainOf(host))) byDomain.set(domainOf(host), host);
  return [...byDomain.values()];
}

function domainOf(host: string): string {
  return registrableDomain(host) ?? host;
}
