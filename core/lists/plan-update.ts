import type { BundleFile, BundleManifest, PatchFile } from "./bundle-manifest.ts";

/** What a client has: a version, and the shards of it. */
export type HeldBundle = Pick<BundleManifest, "version" | "shards">;

export type UpdatePlan =
  /** To be applied in this order to the names that are held. */
  | { readonly kind: "patches"; readonly files: readonly PatchFile[]; readonly bytes: number }
  /** Shards to be fetched; the others are held already. */
  | { readonly kind: "shards"; readonly files: readonly BundleFile[]; readonly bytes: number };

/** The way to the next version that moves fewest bytes. When patches do not lead to the signed hashes, take the shards. */
export function planUpdate(held: HeldBundle | null, next: BundleManifest): UpdatePlan {
  const known = new Set(held?.shards.map(({ sha256 }) => sha256));
  const shards = next.shards.filter(({ sha256 }) => !known.has(sha256));
  const byShards = { kind: "shards", files: shards, bytes: sizeOf(shards) } as const;
  const chain = held === null ? undefined : chainOf(held.version, next);
  if (chain === undefined || sizeOf(chain) >= byShards.bytes) return byShards;
  return { kind: "patches", files: chain, bytes: sizeOf(chain) };
}

function chainOf(from: number, { version, patches }: BundleManifest): PatchFile[] | undefined {
  const chain: PatchFile[] = [];
  for (let step = from; step < version; step += 1) {
    const patch = patches.find((candidate) => candidate.from === step);
    if (patch === undefined) return undefined;
    chain.push(patch);
  }
  return chain;
}

function sizeOf(files: readonly BundleFile[]): number {
  return files.reduce((sum, { size }) => sum + size, 0);
}
