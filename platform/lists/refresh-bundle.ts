import { bundleManifestSchema, type BundleManifest } from "../../core/lists/bundle-manifest.ts";
import { isBundleListId, listsOfShards } from "../../core/lists/bundle-lists.ts";
import { afterFailure, afterTaken, recordAt, type SignedRecord } from "../../core/lists/signed-record.ts";
import { fetchShards } from "./fetch-shards.ts";
import { lookAtSigned } from "./look-at-signed.ts";
import { readDownloads } from "./download-store.ts";
import type { RefreshProgress } from "./progress.ts";
import { readStanding } from "./standing-shards.ts";
import { printOfPlace, type SignedErrand } from "./signed-place.ts";
import { readSignedRecord, signedNote, writeSignedRecord } from "./signed-store.ts";
import { dropBrokenGeneration, writeGeneration } from "./write-generation.ts";

export type BundleTools = { readonly tell: (progress: RefreshProgress) => void; readonly now: () => number };

/**
 * Looks for a newer version of the organisation's lists and takes it whole or not at all: names, pointer and what is known of
 * the version change in one transaction. It may end at any point. Rejects when the database cannot be read.
 */
export async function refreshBundle(errand: SignedErrand, { tell, now }: BundleTools): Promise<void> {
  await dropBrokenGeneration();
  const record = recordAt(await readSignedRecord("bundle"), printOfPlace(errand), errand.trust.channel);
  const onBytes = (bytes: number) => tell({ phase: "fetch", list: "bundle", bytes });
  onBytes(0);
  const looked = await lookAtSigned(errand, bundleManifestSchema, record, now(), onBytes);
  if ("refused" in looked) return writeSignedRecord("bundle", afterFailure(record, looked.refused, now()));
  const manifest = "taken" in looked ? looked.taken : looked.unchanged;
  const standing = await readStanding(manifest, manifestOf(record));
  const taken = afterTaken(record, looked, now());
  if ("unchanged" in looked && manifest.shards.every(({ sha256 }) => standing.texts.has(sha256)))
    return writeSignedRecord("bundle", taken);
  const fetched = await fetchShards(errand.folder, manifest, standing, onBytes);
  if ("refused" in fetched) return writeSignedRecord("bundle", afterFailure(record, fetched.refused, now()));
  tell({ phase: "check", list: "bundle" });
  const bundle = listsOfShards(fetched.texts, manifest);
  if (bundle === undefined) return writeSignedRecord("bundle", afterFailure(record, "malformed", now()));
  try {
    await writeGeneration({ bundle, notes: [signedNote("bundle", taken)] }, tell);
  } catch {
    await writeSignedRecord("bundle", afterFailure(record, "storage", now()));
  }
}

/** The version that is held; it was believed when it was taken. */
function manifestOf({ signed }: SignedRecord): BundleManifest | null {
  return signed === null ? null : (JSON.parse(signed) as BundleManifest);
}

/** The policy names no bundle any more: its lists go. */
export async function dropBundle({ tell }: BundleTools): Promise<void> {
  const notes = [signedNote("bundle", null), signedNote("bundle-releases", null)];
  const holds = (await readDownloads())?.lists.some(({ id }) => isBundleListId(id)) === true;
  if (holds) await writeGeneration({ bundle: [], notes }, tell);
  else for (const kind of ["bundle", "bundle-releases"] as const) await writeSignedRecord(kind, null);
}
