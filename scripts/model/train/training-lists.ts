import { registrableDomain } from "../../../core/address/registrable-domain.ts";
import type { CategoryId } from "../../../core/category/categories.ts";
import { parseList } from "../../../core/index/parse-list/parse-list.ts";
import type { NameCategory } from "../../../core/signal/host/trade-endings.ts";
import type { Licence, ListSource } from "../../../lists/list-source.ts";
import { registry } from "../../../lists/registry.ts";
import type { SourceReader } from "../../lists/read-source.ts";
import { sha256Of } from "./sha256-of.ts";
import { isHeldBack } from "./held-back.ts";

/** Licences that ask for nothing of what is learnt from a list. Share-alike and GPL lists are for tests alone. */
const freeLicences: readonly Licence[] = ["MIT", "Unlicense", "BSD-3-Clause"];

/** Lists of other things hold names of the ordinary kind: made-up shops, towns, people. */
const otherThings: readonly CategoryId[] = ["scam", "proxy", "piracy", "tobacco-alcohol", "social"];

/** There is no other list of Vietnamese names to be tested on: half of these is never learnt from, whatever list has them too. */
const heldInHalf = /-vn$/;

export type TrainingList = {
  readonly id: string;
  readonly about: NameCategory | null;
  readonly licence: Licence;
  /** Whether half of it is held back for the test. */
  readonly inHalf: boolean;
  /** Of the file, as it was read. */
  readonly sha256: string;
  /** One host for each registrable domain. */
  readonly hosts: ReadonlyMap<string, string>;
};

/** The lists a name model may be learnt from. Null is what is about neither. */
export async function readTrainingLists(read: SourceReader): Promise<TrainingList[]> {
  const lists: TrainingList[] = [];
  for (const source of registry) {
    const about = aboutOf(source);
    if (about === undefined) continue;
    const found = await read(source);
    if (found === null) throw new Error(`the list ${source.id} is not there`);
    const sha256 = sha256Of(found.text);
    const hosts = hostsOf(parseList(source.format, found.text).names);
    const inHalf = about !== null && heldInHalf.test(source.id);
    lists.push({ id: source.id, about, licence: source.licence, inHalf, sha256, hosts });
  }
  return withoutHeld(lists);
}

function aboutOf({ category, licence, format, upstream }: ListSource): NameCategory | null | undefined {
  if (upstream === null || format === "urls" || !freeLicences.includes(licence)) return undefined;
  if (category === "adult" || category === "gambling") return category;
  return otherThings.includes(category) ? null : undefined;
}

function hostsOf(names: readonly string[]): Map<string, string> {
  const hosts = new Map<string, string>();
  for (const host of names) {
    const domain = registrableDomain(host) ?? host;
    if (!hosts.has(domain)) hosts.set(domain, host);
  }
  return hosts;
}

function withoutHeld(lists: readonly TrainingList[]): TrainingList[] {
  const halved = lists.filter(({ inHalf }) => inHalf);
  const held = new Set(halved.flatMap(({ hosts }) => [...hosts.keys()].filter(isHeldBack)));
  return lists.map((list) => ({ ...list, hosts: new Map([...list.hosts].filter(([domain]) => !held.has(domain))) }));
}
