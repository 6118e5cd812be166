import { readdir, readFile } from "node:fs/promises";
import { join, parse } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { parseList } from "../../core/index/parse-list/parse-list.ts";
import { compileDownloads } from "../../core/lists/assemble-downloads.ts";
import { applyPatch, encodePatch, nameTable, type NameTable } from "../../core/lists/bundle-patch.ts";
import { upstreamPath, type ListSource } from "../../lists/list-source.ts";
import { registry } from "../../lists/registry.ts";
import { bundledNames, makeShards, pack, shardCountFor } from "../lists/bundle/make-shards.ts";
import { figure, type Figure } from "./figure.ts";
import { median, rangeText } from "./statistics.ts";
import type { Say } from "./task.ts";

export const updateNames = ["update-time", "update-bytes", "update-bytes-shards"] as const;

type Versions = { readonly source: ListSource; readonly older: string; readonly newer: string };

const runs = 5;

/**
 * From one published version of lists to a later one: what is moved and how long it takes until the new generation is
 * compiled. The peer, `set`, fetches every list whole and fills a `Set` anew.
 */
export async function updateFigures(say: Say): Promise<Figure[]> {
  const { LISTS_OLDER: olderFolder, LISTS_MIRROR: mirror } = process.env;
  if (olderFolder === undefined || mirror === undefined) {
    say("LISTS_OLDER and LISTS_MIRROR are not both set: what an update costs is left out.");
    return [];
  }
  const versions = await readVersions(olderFolder, mirror);
  say(`  updating ${versions.map(({ source }) => source.id).join(", ")}`);
  const before = tableOf(versions, "older");
  const after = tableOf(versions, "newer");
  const patch = pack(encodePatch(before, after));
  const text = new TextDecoder().decode(gunzipSync(patch.bytes));
  const mine = times(() => compileTable(versions, patched(before, text)));
  const theirs = times(() => new Set(versions.flatMap(({ source, newer }) => parseList(source.format, newer).names)));
  const whole = versions.reduce((sum, { newer }) => sum + gzipSync(newer, { level: 9 }).length, 0);
  const at = { where: "node", size: after.size, peer: "set" } as const;
  const kept = [...after.keys()].filter((name) => before.has(name)).length;
  const note = `${before.size} names before, ${kept} of them stayed`;
  return [
    figure({
      name: "update-time",
      ...at,
      ours: median(mine),
      theirs: median(theirs),
      unit: "ms",
      note: rangeText(mine),
    }),
    figure({ name: "update-bytes", ...at, ours: patch.size / 1000, theirs: whole / 1000, unit: "kB", note }),
    figure({
      name: "update-bytes-shards",
      ...at,
      ours: changedShards(before, after) / 1000,
      theirs: whole / 1000,
      unit: "kB",
      note: "for a client that has missed too many patches",
    }),
  ];
}

/** `OWNER-FILE-YYYY-MM.txt.gz` is an earlier version of that owner's list whose file's name begins so. */
async function readVersions(folder: string, mirror: string): Promise<Versions[]> {
  const found: Versions[] = [];
  for (const file of (await readdir(folder)).toSorted()) {
    const name = file.replace(/-\d{4}-\d{2}\.txt\.gz$/, "");
    const source = registry.find(({ upstream }) => upstream !== null && `${nameOf(upstream)}-`.startsWith(`${name}-`));
    if (source === undefined || source.upstream === null) continue;
    const older = gunzipSync(await readFile(join(folder, file))).toString("utf8");
    found.push({ source, older, newer: await readFile(join(mirror, upstreamPath(source.upstream)), "utf8") });
  }
  return found;
}

function nameOf({ owner, path }: NonNullable<ListSource["upstream"]>): string {
  return `${owner}-${parse(path).name}`;
}

function tableOf(versions: readonly Versions[], which: "older" | "newer"): NameTable {
  return nameTable(
    bundledNames(versions.map((it) => ({ source: it.source, names: parseList(it.source.format, it[which]).names }))),
  );
}

function patched(before: NameTable, patch: string): NameTable {
  const table = new Map(before);
  applyPatch(table, patch);
  return table;
}

function compileTable(versions: readonly Versions[], table: NameTable): Uint8Array {
  const namesOf = new Map(versions.map(({ source }) => [source.id, [] as string[]]));
  for (const [name, lists] of table) for (const list of lists.split(",")) namesOf.get(list)?.push(name);
  return compileDownloads(
    versions.map(({ source: { id, category } }) => ({ id, category, names: namesOf.get(id) ?? [] })),
  );
}

/** Bytes of the shards that are not as they were. */
function changedShards(before: NameTable, after: NameTable): number {
  const shardsOf = (table: NameTable) =>
    makeShards(
      [...table].map(([name, lists]) => ({ name, lists: lists.split(",") })),
      shardCountFor(after.size),
    );
  const held = new Set(shardsOf(before).map(({ sha256 }) => sha256));
  return shardsOf(after).reduce((sum, { sha256, size }) => (held.has(sha256) ? sum : sum + size), 0);
}

function times(work: () => unknown): number[] {
  return Array.from({ length: runs }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
}
