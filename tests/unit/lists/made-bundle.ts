import type { CategoryId } from "../../../core/category/categories.ts";
import { filePath, type BundleManifest } from "../../../core/lists/bundle-manifest.ts";
import { encodePatch, nameTable } from "../../../core/lists/bundle-patch.ts";
import type { BundledName } from "../../../core/lists/bundle-shard.ts";
import { fromHex } from "../../../core/lists/hex.ts";
import { keyId } from "../../../scripts/lists/bundle/keys.ts";
import { bundledNames, makeShards, pack, type PackedFile } from "../../../scripts/lists/bundle/make-shards.ts";
import { createKey, envelopeOf, type TestKey } from "./sign.ts";

/** A key as its owner makes it: named by its own hash. */
export async function createOwnerKey(): Promise<TestKey> {
  const key = await createKey("");
  return { ...key, id: await keyId(fromHex(key.publicKey)!) };
}

export type Draft = {
  readonly channel: string;
  readonly key: TestKey;
  readonly version: number;
  readonly lists: Readonly<Record<string, readonly [CategoryId, readonly string[]]>>;
  readonly released?: readonly string[];
  /** Milliseconds since 1970. */
  readonly issued: number;
  readonly days?: number;
  /** The version before: a patch leads from it. */
  readonly before?: MadeBundle;
  readonly shards?: number;
};

export type MadeBundle = {
  readonly manifest: BundleManifest;
  readonly names: readonly BundledName[];
  /** By path below the folder. */
  readonly files: ReadonlyMap<string, Uint8Array | string>;
};

const moment = (at: number) => new Date(at).toISOString().replace(/\.\d+Z$/, "Z");

/** A bundle as `publish` and `sign` leave it in a folder. */
export async function makeBundle(draft: Draft): Promise<MadeBundle> {
  const { channel, version, issued, days = 14, before, key, released = [] } = draft;
  const head = { format: 1, channel, version, issued: moment(issued), expires: moment(issued + days * 86_400_000) };
  const selected = Object.entries(draft.lists).map(([id, [, names]]) => ({
    source: { id } as never,
    names: [...names],
  }));
  const names = bundledNames(selected);
  const shards = makeShards(names, draft.shards ?? 4);
  const patch = before === undefined ? [] : [pack(encodePatch(nameTable(before.names), nameTable(names)))];
  const described = ({ sha256, size, unpacked }: PackedFile) => ({ sha256, size, unpacked });
  const manifest = {
    type: "bundle",
    ...head,
    lists: Object.entries(draft.lists).map(([id, [category, of]]) => ({ id, category, names: of.length })),
    shards: shards.map(described),
    patches: patch.map((made) => ({ ...described(made), from: before!.manifest.version })),
  } as BundleManifest;
  const files = new Map<string, Uint8Array | string>([...shards, ...patch].map((file) => [filePath(file), file.bytes]));
  files.set("manifest.json", await envelopeOf(JSON.stringify(manifest), [key]));
  files.set("releases.json", await envelopeOf(JSON.stringify({ type: "releases", ...head, names: released }), [key]));
  return { manifest, names, files };
}
