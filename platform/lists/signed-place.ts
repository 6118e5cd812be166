import type { Policy } from "../../core/limits/policy.ts";
import { fromHex, toHex } from "../../core/lists/hex.ts";
import type { SignedKind } from "../../core/lists/signed-record.ts";
import type { Held, PublicKey, Trust } from "../../core/lists/trust.ts";
import { ownChannel, ownChannels, ownParts, ownReleases, rootKeys } from "../../lists/keys.ts";
import { upstreamPath, type Upstream } from "../../lists/list-source.ts";
import { trustTools } from "../trust-tools.ts";

/** Where a signed document lies and whom it is believed from. */
export type SignedPlace = {
  readonly kind: SignedKind;
  /** The folder, without a slash at its end. */
  readonly folder: string;
  readonly file: string;
  readonly trust: Trust;
};

/** One document that is to be looked at now. */
export type SignedErrand = SignedPlace & {
  /** What is remembered of it outside the database, should that be gone. */
  readonly seen: Held | null;
};

/** Changes when anything of a place does. */
export function printOfPlace({ folder, file, trust }: SignedPlace): string {
  const { channel, threshold, keys } = trust;
  return JSON.stringify([folder, file, channel, threshold, ...keys.map(({ publicKey }) => publicKey)]);
}

/** Our own release list, list of channels and table of page parts, below the address that publishers' files are fetched from. */
export function ownPlaces(base: string): readonly SignedPlace[] {
  const trust = { keys: rootKeys, threshold: 1, channel: ownChannel };
  return [placeOf("releases", ownReleases), placeOf("channels", ownChannels), placeOf("parts", ownParts)];

  function placeOf(kind: SignedKind, upstream: Upstream): SignedPlace {
    const path = `${base}/${upstreamPath(upstream)}`;
    const slash = path.lastIndexOf("/");
    return { kind, folder: path.slice(0, slash), file: path.slice(slash + 1), trust };
  }
}

/** The organisation's bundle and the release list beside it; none without a policy that names both place and keys. */
export async function policyPlaces(policy: Policy): Promise<readonly SignedPlace[]> {
  const { bundleUrl: folder, bundleKeys, bundleChannel, bundleThreshold = 1 } = policy;
  if (folder === undefined || bundleKeys.length === 0) return [];
  const keys = await Promise.all([...new Set(bundleKeys)].map(publicKeyOf));
  const trust = { keys, threshold: bundleThreshold, channel: bundleChannel ?? new URL(folder).hostname };
  return [
    { kind: "bundle", folder, file: "manifest.json", trust },
    { kind: "bundle-releases", folder, file: "releases.json", trust },
  ];
}

async function publicKeyOf(publicKey: string): Promise<PublicKey> {
  return { id: toHex(await trustTools.sha256(fromHex(publicKey)!)).slice(0, 16), publicKey };
}
