import { shardTexts } from "../../core/lists/bundle-lists.ts";
import type { BundleFile, BundleManifest } from "../../core/lists/bundle-manifest.ts";
import { applyPatch } from "../../core/lists/bundle-patch.ts";
import { planUpdate } from "../../core/lists/plan-update.ts";
import type { SignedFailure } from "../../core/lists/signed-record.ts";
import { fetchFile } from "./bundle-file.ts";
import { hashed, readTable, type Standing } from "./standing-shards.ts";

export type Shards = { readonly texts: readonly string[] } | { readonly refused: SignedFailure };

/** Files that are asked for at a time. */
const atOnce = 4;

/** All shards of a version, in order; only what is not held is fetched, by patches where that moves fewer bytes. */
export async function fetchShards(
  folder: string,
  manifest: BundleManifest,
  standing: Standing,
  onBytes: (bytes: number) => void,
): Promise<Shards> {
  const held = [...standing.texts.keys()].map((sha256) => ({ sha256, size: 0, unpacked: 0 }));
  const plan = planUpdate({ version: standing.version, shards: held }, manifest);
  const come = await fetchAll(folder, plan.files, onBytes);
  if (plan.kind === "shards") return "refused" in come ? come : inOrder(manifest, [standing.texts, come.byHash]);
  const patched = "refused" in come ? null : await patch(plan.files, come.byHash, manifest);
  if (patched !== null) return patched;
  // A patch that is missing or leads elsewhere is no reason to stay behind: the shards themselves are signed too.
  return await fetchShards(folder, manifest, { ...standing, version: 0 }, onBytes);
}

type Files = { readonly byHash: ReadonlyMap<string, string> };

async function fetchAll(
  folder: string,
  files: readonly BundleFile[],
  onBytes: (bytes: number) => void,
): Promise<Files | { readonly refused: SignedFailure }> {
  const byHash = new Map<string, string>();
  const left = [...files];
  let refused: SignedFailure | undefined;
  let done = 0;
  const work = async (): Promise<void> => {
    for (let file = left.shift(); file !== undefined && refused === undefined; file = left.shift()) {
      const fetched = await fetchFile(folder, file, (bytes) => onBytes(done + bytes));
      if ("refused" in fetched) refused = fetched.refused;
      else byHash.set(file.sha256, fetched.text);
      done += file.size;
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return refused === undefined ? { byHash } : { refused };
}

/** Null when the patches do not lead to the signed shards. */
async function patch(
  files: readonly BundleFile[],
  byHash: ReadonlyMap<string, string>,
  manifest: BundleManifest,
): Promise<Shards | null> {
  const table = await readTable();
  for (const { sha256 } of files) applyPatch(table, byHash.get(sha256)!);
  const made = inOrder(manifest, [await hashed(shardTexts(table, manifest.shards.length))]);
  return "refused" in made ? null : made;
}

function inOrder({ shards }: BundleManifest, known: readonly ReadonlyMap<string, string>[]): Shards {
  const texts = shards.map(({ sha256 }) => known.find((held) => held.has(sha256))?.get(sha256));
  return texts.every((text) => text !== undefined) ? { texts } : { refused: "wrong-hash" };
}
