import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import * as v from "valibot";
import {
  bundleManifestSchema,
  filePath,
  type BundleFile,
  type BundleManifest,
} from "../../../core/lists/bundle-manifest.ts";
import { encodePatch, nameTable } from "../../../core/lists/bundle-patch.ts";
import type { BundledName } from "../../../core/lists/bundle-shard.ts";
import type { ReleaseList } from "../../../core/lists/release-list.ts";
import { sizeRefusals } from "../../../core/lists/size-bounds.ts";
import { partListSchema } from "../../../core/page-parts/part-list.ts";
import { parseList } from "../../../core/index/parse-list/parse-list.ts";
import { compileLists, type CompiledLists } from "../compile-lists.ts";
import { bundledChannels } from "../../../lists/channels.ts";
import { ownChannel } from "../../../lists/keys.ts";
import { pageParts } from "../../../lists/page-parts.ts";
import { registry } from "../../../lists/registry.ts";
import { channelListSchema } from "../../../platform/channels/channel-list.ts";
import { places } from "../places.ts";
import { readerOfEverything, readerOfPackage } from "../read-source.ts";
import { writeEnvelope } from "./envelope.ts";
import { bundledNames, makeShards, pack, shardCountFor, type PackedFile } from "./make-shards.ts";
import { readManifest, readNames } from "./read-folder.ts";

export type PublishOptions = {
  readonly channel: string;
  readonly days: number;
  /** With the lists that our own package never ships: for an organisation's own machines. */
  readonly all: boolean;
  readonly now: number;
};

/** Patches that a bundle keeps: a client that was off for longer fetches shards. */
const mostPatches = 30;

/** Writes the next version of a bundle into `directory`, unsigned. Files of the version before stay for slow clients. */
export async function publish(directory: string, options: PublishOptions): Promise<BundleManifest> {
  const compiled = await compileBundle(options.all);
  const before = await readManifest(directory);
  refuseStrangeSizes(compiled, before, options.now);
  const names = bundledNames(compiled.selected);
  const shards = makeShards(names, Math.max(shardCountFor(names.length), before?.shards.length ?? 0));
  const patch = before === null ? [] : [await makePatch(directory, before, names)];
  const head = headOf(options, before?.version ?? 0);
  const manifest = v.parse(bundleManifestSchema, {
    type: "bundle",
    ...head,
    lists: compiled.selected
      .filter(({ names: taken }) => taken.length > 0)
      .map(({ source, names: taken }) => ({ id: source.id, category: source.category, names: taken.length })),
    shards: shards.map(described),
    patches: [
      ...(before?.patches ?? []),
      ...patch.map((made) => ({ ...described(made), from: before!.version })),
    ].slice(-mostPatches),
  });
  await writeFiles(directory, [...shards, ...patch], [...manifest.patches, ...(before?.shards ?? [])]);
  await writeEnvelope(join(directory, "releases.json"), {
    signed: JSON.stringify(await releases(head)),
    signatures: [],
  });
  if (options.channel === ownChannel) {
    const list = v.parse(channelListSchema, { type: "channels", ...head, channels: bundledChannels.channels });
    await writeEnvelope(join(directory, "channels.json"), { signed: JSON.stringify(list), signatures: [] });
    const parts = v.parse(partListSchema, { type: "parts", ...head, ...pageParts });
    await writeEnvelope(join(directory, "parts.json"), { signed: JSON.stringify(parts), signatures: [] });
  }
  await writeEnvelope(join(directory, "manifest.json"), { signed: JSON.stringify(manifest), signatures: [] });
  return manifest;
}

function described({ sha256, size, unpacked }: PackedFile): BundleFile {
  return { sha256, size, unpacked };
}

async function makePatch(
  directory: string,
  before: BundleManifest,
  names: readonly BundledName[],
): Promise<PackedFile> {
  return pack(encodePatch(await readNames(directory, before), nameTable(names)));
}

async function compileBundle(all: boolean): Promise<CompiledLists> {
  const sources = registry.filter(({ origin, enabled }) => enabled && (all || origin !== "download"));
  const mirror = process.env["LISTS_MIRROR"];
  const compiled = await compileLists(sources, all ? readerOfEverything(mirror) : readerOfPackage(mirror));
  const bad = compiled.loaded.filter(({ state }) => state !== "sound");
  if (bad.length > 0)
    throw new Error(`Not published: ${bad.map(({ source, state }) => `${source.id} is ${state}`).join(", ")}`);
  return compiled;
}

function refuseStrangeSizes({ selected }: CompiledLists, before: BundleManifest | null, now: number): void {
  const strange = selected.flatMap(({ source, names }) => {
    const last = before?.lists.find(({ id }) => id === source.id);
    if (before === null || last === undefined) return [];
    const refusals = sizeRefusals(names.length, { last: { names: last.names, at: Date.parse(before.issued) }, now });
    return refusals.map(({ reason, found, bound }) => `${source.id} has ${reason} to ${found} (bound ${bound})`);
  });
  if (strange.length > 0) throw new Error(`Not published: ${strange.join(", ")}`);
}

function headOf({ channel, days, now }: PublishOptions, last: number) {
  const moment = (at: number) => new Date(at).toISOString().replace(/\.\d+Z$/, "Z");
  const expires = moment(now + days * 24 * 60 * 60 * 1000);
  return { format: 1 as const, channel, version: last + 1, issued: moment(now), expires };
}

async function releases(head: ReturnType<typeof headOf>): Promise<ReleaseList> {
  const { names } = parseList("urls", await readFile(join(places.root, "lists", "released.txt"), "utf8"));
  return { type: "releases", ...head, names: [...new Set(names)].toSorted() };
}

/** Writes what is new and takes away what nobody needs any more. */
async function writeFiles(directory: string, made: readonly PackedFile[], kept: readonly BundleFile[]): Promise<void> {
  await mkdir(join(directory, "files"), { recursive: true });
  for (const file of made) await writeFile(join(directory, filePath(file)), file.bytes);
  const wanted = new Set([...made, ...kept].map((file) => filePath(file)));
  for (const file of await readdir(join(directory, "files"))) {
    if (!wanted.has(`files/${file}`)) await rm(join(directory, "files", file));
  }
}
