import { isPublicSuffix } from "../core/address/registrable-domain.ts";
import { isIpAddress } from "../core/index/parse-list/canonical-host.ts";
import type { CategoryId } from "../core/category/categories.ts";
import { famous } from "./famous.ts";
import type { WeighedList } from "./list-source.ts";
import { sharedHosts } from "./shared-hosts.ts";
import { collisionsIn, type NamedList } from "./collisions.ts";
import { hostOf, isUnder, sortedByReversedHost } from "./names.ts";

/** Why a readable name was not taken. */
export type Dropped = {
  /** The same list names it twice, or a site above it. */
  covered: number;
  /** Never-block guards it, everybody knows it for harmless, or it is a host that everybody shares. */
  spared: number;
  /** The letters of a word in another word (`essex`), and no other list of the category has it. */
  collision: number;
  /** A platform for everybody, which we have put in another category by hand. */
  judged: number;
  /** A whole suffix, under which everybody registers. */
  suffix: number;
  ipAddress: number;
};

export type { NamedList };
export type SelectedNames = { readonly names: readonly string[]; readonly dropped: Readonly<Dropped> };
export type SelectedList = NamedList & SelectedNames;

/**
 * Lists of frauds and of adult sites now and then name a whole platform for one page in it (`youtube.com`, `zalo.me`).
 * What we have put in one of these categories belongs there and nowhere else.
 */
const platformCategories: ReadonlySet<string> = new Set(["social", "forum", "games", "video", "shopping", "ai-chat"]);

export function isPlatformCategory(topic: string): boolean {
  return platformCategories.has(topic);
}

/** What a list's names are weighed by. */
export type SelectKnowledge = {
  readonly neverBlock: ReadonlySet<string>;
  /** The categories that we gave a platform ourselves; undefined for what we did not judge. */
  readonly judgedAs: (name: string) => ReadonlySet<CategoryId> | undefined;
  readonly isCollision: (name: string, source: WeighedList) => boolean;
};

/** What goes into the index: each list for itself, so that one switched off takes nothing from another. */
export function selectNames(lists: readonly NamedList[], neverBlock: ReadonlySet<string>): SelectedList[] {
  const platforms = platformsOf(lists);
  const judgedAs = (name: string) => platforms.get(name);
  const known: SelectKnowledge = { neverBlock, judgedAs, isCollision: collisionsIn(lists) };
  return lists.map((list) => ({ ...list, ...selectOf(list, known) }));
}

function platformsOf(lists: readonly NamedList[]): Map<string, Set<CategoryId>> {
  const categoriesOf = new Map<string, Set<CategoryId>>();
  for (const { source, names } of lists) {
    if (source.origin !== "curated" || !isPlatformCategory(source.category)) continue;
    for (const name of names) categoriesOf.set(name, (categoriesOf.get(name) ?? new Set()).add(source.category));
  }
  return categoriesOf;
}

/** One list's names that are taken, and why the others are not. */
export function selectOf(
  { source, names }: { readonly source: WeighedList; readonly names: readonly string[] },
  known: SelectKnowledge,
): SelectedNames {
  const dropped: Dropped = { covered: 0, spared: 0, collision: 0, judged: 0, suffix: 0, ipAddress: 0 };
  const wanted = new Set<string>();
  for (const written of names) {
    const name = withoutWww(written);
    const why = wanted.has(name) ? "covered" : whyUnwanted(name, source, known);
    if (why === null) wanted.add(name);
    else dropped[why]++;
  }
  const taken = [...wanted].filter((name) => !isUnder(hostOf(name), wanted, name === hostOf(name)));
  dropped.covered += wanted.size - taken.length;
  return { names: sortedByReversedHost(taken), dropped };
}

/** A list that says `www.example.com` means the site, not one of its two front doors. */
function withoutWww(name: string): string {
  const rest = name.startsWith("www.") ? name.slice(4) : name;
  return isPublicSuffix(hostOf(rest)) ? name : rest;
}

function whyUnwanted(
  name: string,
  source: WeighedList,
  { neverBlock, judgedAs, isCollision }: SelectKnowledge,
): keyof Dropped | null {
  const host = hostOf(name);
  if (isUnder(host, neverBlock)) return "spared";
  if (source.origin === "curated") return null;
  if (isIpAddress(host)) return source.keepsIpAddresses === true ? null : "ipAddress";
  if (famous.has(name) || sharedHosts.has(name)) return "spared";
  const byHand = judgedAs(name);
  if (byHand !== undefined && !byHand.has(source.category)) return "judged";
  if (name === host && isPublicSuffix(host)) return "suffix";
  return name === host && isCollision(host, source) ? "collision" : null;
}
