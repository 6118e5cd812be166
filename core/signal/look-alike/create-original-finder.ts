import type { KnownSite } from "../name-data.ts";
import { createGlance, rarestThree } from "../create-glance.ts";
import { baitIn } from "./baits.ts";
import { isOneSlip } from "./one-slip.ts";
import { readPunycode } from "./read-punycode.ts";
import { readingsOf } from "./readings-of.ts";

export type LookAlike = {
  /** The site that it looks like. */
  readonly original: string;
  readonly level: "caution" | "block";
};

/**
 * Endings that cost next to nothing, under which false names are registered by the hundred (Interisle, "Phishing Landscape").
 */
const cheapEndings: ReadonlySet<string> = new Set(
  (
    "top xyz vip club icu cc cfd sbs click buzz win bond cyou rest pw tk ml ga cf gq work fun site website space online live " +
    "life store shop info link lat quest monster beauty hair skin makeup boats autos cam lol pics mom"
  ).split(" "),
);

/** Names of this length and more are seldom one letter from an honest one. */
const longName = 8;

/** Honest names that are one letter from a known one: banks of other countries, a book of facts. */
const honest: ReadonlySet<string> = new Set(["agrobank", "agibank", "exibank", "shacombank", "factbook"]);

type Known = {
  readonly sites: readonly KnownSite[];
  /** False of most texts that have none of their names in them. */
  readonly mayHold: (text: string) => boolean;
  /** Those with long names, by length. */
  readonly long: ReadonlyMap<number, readonly KnownSite[]>;
  readonly names: ReadonlySet<string>;
  /** Real addresses, all of them and by their first label. */
  readonly real: ReadonlySet<string>;
  readonly byFirstLabel: ReadonlyMap<string, readonly string[]>;
};

/**
 * Finds whom the name of a host imitates, if anybody. A name made of foreign letters or digits, the whole of a real address in
 * front of another one, or a bait beside the name is strong evidence; one wrong letter or a cheap ending is weak.
 */
export function createOriginalFinder(sites: readonly KnownSite[]): (hostname: string) => LookAlike | undefined {
  const real = new Set(sites.flatMap((site) => site.sites));
  const names = new Set(sites.map(({ name }) => name));
  const known = {
    sites,
    names,
    real,
    mayHold: createGlance([...names].map(rarestThree)),
    long: Map.groupBy(
      sites.filter(({ name, common }) => common !== true && name.length >= longName),
      ({ name }) => name.length,
    ),
    byFirstLabel: Map.groupBy(real, (site) => site.split(".")[0]!),
  };
  return (hostname) => findOriginal(hostname, known);
}

function findOriginal(hostname: string, known: Known): LookAlike | undefined {
  if (isReal(hostname, known.real)) return undefined;
  const labels = hostname.split(".");
  const inFront = findInFront(labels, known);
  if (inFront !== undefined) return { original: inFront, level: "block" };
  const ending = labels.at(-1)!;
  const found = labels.slice(0, -1).flatMap((label) => readLabel(label, ending, known));
  return found.find(({ level }) => level === "block") ?? found[0];
}

function isReal(hostname: string, real: ReadonlySet<string>): boolean {
  for (let from = 0; from >= 0; from = hostname.indexOf(".", from) + 1 || -1) {
    if (real.has(hostname.slice(from))) return true;
  }
  return false;
}

function findInFront(labels: readonly string[], { byFirstLabel }: Known): string | undefined {
  for (const [at, label] of labels.entries()) {
    const sites = byFirstLabel.get(label);
    const [site] = sites === undefined ? [] : siteInFront(labels, at, sites);
    if (site !== undefined) return site;
  }
  return undefined;
}

/** `bank.example.evil.top`. With one short ending behind it is the name itself in another country. */
function siteInFront(labels: readonly string[], at: number, sites: readonly string[]): string[] {
  return sites.filter((site) => {
    const length = site.split(".").length;
    const behind = labels.slice(at + length);
    const isThere = length > 1 && labels.slice(at, at + length).join(".") === site;
    return isThere && (behind.length > 1 || (behind[0]?.length ?? 0) > 2);
  });
}

/** A label as it is written, and as it may be read. */
type Name = { readonly written: string; readonly seen: readonly string[] };

function readLabel(label: string, ending: string, known: Known): readonly LookAlike[] {
  const written = readPunycode(label) ?? label;
  const name = { written, seen: readingsOf(written) };
  return sitesLike(name, known).flatMap((site) => {
    const level = levelOf(name, site, ending);
    return level === undefined ? [] : [{ original: site.sites[0]!, level }];
  });
}

const nobody: readonly KnownSite[] = [];

/** Known sites whose name is in this one, or nearly is this one. A known name is like no other. */
function sitesLike({ written, seen }: Name, { sites, names, long, mayHold }: Known): readonly KnownSite[] {
  if (names.has(written)) return sites.filter(({ name }) => name === written);
  const read = seen.filter(mayHold);
  const within = read.length === 0 ? nobody : sites.filter(({ name }) => read.some((one) => one.includes(name)));
  let like = within;
  for (let length = written.length - 1; length <= written.length + 1; length += 1) {
    const slips = (long.get(length) ?? nobody).filter(({ name }) => isOneSlip(written, name));
    if (slips.length > 0) like = [...like, ...slips];
  }
  return like;
}

function levelOf(
  { written, seen }: Name,
  { name, ...site }: KnownSite,
  ending: string,
): LookAlike["level"] | undefined {
  if (written === name) return site.common !== true && cheapEndings.has(ending) ? "caution" : undefined;
  if (seen.includes(name)) return "block";
  const within = seen.find((one) => one.includes(name));
  if (within !== undefined) return levelBeside(within, { name, ...site });
  return honest.has(written) ? undefined : "caution";
}

/** More than a known name stands in a label. */
function levelBeside(read: string, { name, common, claimed }: KnownSite): LookAlike["level"] | undefined {
  const words = read.split("-");
  if (common === true && !words.includes(name)) return undefined;
  const isClaimed = claimed === true && words.some((word) => word.startsWith(name));
  return baitIn(read, name, common === true) ?? (isClaimed ? "caution" : undefined);
}
