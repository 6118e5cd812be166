import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { filePath, type BundleFile, type BundleManifest } from "../../../core/lists/bundle-manifest.ts";
import { nameTable, type NameTable } from "../../../core/lists/bundle-patch.ts";
import { decodeShard } from "../../../core/lists/bundle-shard.ts";
import { whyNotPacked, whyNotText } from "../../../core/lists/check-file.ts";
import { trustTools } from "../../../platform/trust-tools.ts";
import { readEnvelopeFile } from "./envelope.ts";

/** The last published manifest; null when there is none. Its signatures are the publisher's own concern here. */
export async function readManifest(directory: string): Promise<BundleManifest | null> {
  const envelope = await readEnvelopeFile(join(directory, "manifest.json"));
  return envelope === null ? null : (JSON.parse(envelope.signed) as BundleManifest);
}

/** The text of one file, checked as a client checks it. */
export async function readText(directory: string, file: BundleFile): Promise<string> {
  const path = filePath(file);
  const packed = await readFile(join(directory, path)).catch(() => null);
  if (packed === null) throw new Error(`${path}: missing`);
  const early = whyNotPacked(packed, file);
  if (early !== undefined) throw new Error(`${path}: ${early}`);
  const bytes = unpack(packed, file.unpacked);
  const refused = bytes === null ? "wrong-hash" : await whyNotText(bytes, file, trustTools);
  if (refused !== undefined) throw new Error(`${path}: ${refused}`);
  return new TextDecoder().decode(bytes!);
}

/** Null for what does not unpack into at most `most` bytes. */
function unpack(bytes: Uint8Array, most: number): Uint8Array | null {
  try {
    return gunzipSync(bytes, { maxOutputLength: Math.max(1, most) });
  } catch {
    return null;
  }
}

/** All names of a bundle. */
export async function readNames(directory: string, manifest: BundleManifest): Promise<NameTable> {
  const known = new Set(manifest.lists.map(({ id }) => id));
  const table: NameTable = new Map();
  for (const [at, shard] of manifest.shards.entries()) {
    const names = decodeShard(await readText(directory, shard), at, manifest.shards.length, known);
    if (names === undefined) throw new Error(`${filePath(shard)}: malformed`);
    for (const [name, lists] of nameTable(names)) table.set(name, lists);
  }
  return table;
}
