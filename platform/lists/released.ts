import { isBundleListId, publishedListId } from "../../core/lists/bundle-lists.ts";
import { createReleases, type ReleaseList } from "../../core/lists/release-list.ts";
import { expiresAt, type SignedRecord } from "../../core/lists/signed-record.ts";
import type { Match } from "../../core/index/match.ts";
import { registry } from "../../lists/registry.ts";
import { ruleHosts } from "../../core/lists/assemble-downloads.ts";
import { readSignedRecord } from "./signed-store.ts";

type Releases = {
  readonly names: readonly string[];
  readonly isReleased: (entry: string) => boolean;
  /** Milliseconds since 1970; afterwards it counts no more: somebody may be holding a newer one back. */
  readonly expires: number;
};

type Both = { readonly ours: Releases; readonly school: Releases };

const none: Releases = { names: [], isReleased: () => false, expires: 0 };
const registryIds: ReadonlySet<string> = new Set(registry.map(({ id }) => id));

let known: Promise<Both> | undefined;

/** A newer release list was taken, or the place of one has changed. */
export function forgetReleased(): void {
  known = undefined;
}

/** Matches that count: without those whose entry is released. Help and never-block are nobody's to release. */
export async function withoutReleased(matches: readonly Match[], now: number): Promise<readonly Match[]> {
  if (matches.every(({ topic }) => topic === "never-block")) return matches;
  const { ours, school } = await readBoth();
  return matches.filter(
    ({ topic, list, matched }) =>
      topic === "never-block" ||
      !(
        (now < ours.expires && isOurs(list) && ours.isReleased(matched)) ||
        (now < school.expires && isSchools(list) && school.isReleased(matched))
      ),
  );
}

/** Hosts that the floor lets through and asks about. */
export async function readReleasedHosts(now: number): Promise<readonly string[]> {
  const { ours, school } = await readBoth();
  const names = [ours, school].flatMap((list) => (now < list.expires ? list.names : []));
  return [...new Set(ruleHosts(names))].toSorted();
}

/** We mend the lists that we chose, on whichever road they came. */
function isOurs(list: string): boolean {
  return registryIds.has(publishedListId(list));
}

/** A school mends all but a family's own. */
function isSchools(list: string): boolean {
  return isBundleListId(list) || registryIds.has(list);
}

function readBoth(): Promise<Both> {
  known ??= readNow();
  known.catch(() => (known = undefined));
  return known;
}

/** Without the database nothing is released. */
async function readNow(): Promise<Both> {
  const [ours, school] = await Promise.all([read("releases"), read("bundle-releases")]);
  return { ours, school };
}

async function read(kind: "releases" | "bundle-releases"): Promise<Releases> {
  const record = await readSignedRecord(kind).catch(() => null);
  return record === null || record.signed === null ? none : releasesOf(record);
}

function releasesOf(record: SignedRecord): Releases {
  const { names } = JSON.parse(record.signed!) as ReleaseList;
  return { names, isReleased: createReleases(names), expires: expiresAt(record)! };
}
