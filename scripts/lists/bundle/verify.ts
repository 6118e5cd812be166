import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { acceptSigned, type Accepted } from "../../../core/lists/accept-signed.ts";
import { bundleManifestSchema, type BundleManifest } from "../../../core/lists/bundle-manifest.ts";
import { releaseListSchema } from "../../../core/lists/release-list.ts";
import type { Trust } from "../../../core/lists/trust.ts";
import { partListSchema, type PartList } from "../../../core/page-parts/part-list.ts";
import { channelListSchema, type ChannelList } from "../../../platform/channels/channel-list.ts";
import { trustTools } from "../../../platform/trust-tools.ts";
import { readNames, readText } from "./read-folder.ts";

export type Verified = {
  readonly manifest: BundleManifest;
  readonly names: number;
  readonly bytes: number;
  readonly released: number;
};

/** Everything a client checks, on a folder. Throws with the file and the reason of the first refusal. */
export async function verifyFolder(directory: string, trust: Trust, now: number): Promise<Verified> {
  const conditions = { trust, held: null, now };
  const read = (name: string) => readFile(join(directory, name), "utf8");
  const taken = <Document>(name: string, accepted: Accepted<Document>): Document => {
    if ("refused" in accepted) throw new Error(`${name}: ${accepted.refused}`);
    return "taken" in accepted ? accepted.taken : accepted.unchanged;
  };
  const signedManifest = await acceptSigned(await read("manifest.json"), bundleManifestSchema, conditions, trustTools);
  const signedReleases = await acceptSigned(await read("releases.json"), releaseListSchema, conditions, trustTools);
  const manifest = taken("manifest.json", signedManifest);
  const released = taken("releases.json", signedReleases);
  const ownSchemas = { "channels.json": channelListSchema, "parts.json": partListSchema };
  for (const [name, schema] of Object.entries(ownSchemas)) {
    if (!existsSync(join(directory, name))) continue;
    taken(name, await acceptSigned<ChannelList | PartList>(await read(name), schema, conditions, trustTools));
  }
  const names = await readNames(directory, manifest);
  for (const patch of manifest.patches) await readText(directory, patch);
  const bytes = manifest.shards.reduce((sum, { size }) => sum + size, 0);
  return { manifest, names: names.size, bytes, released: released.names.length };
}
