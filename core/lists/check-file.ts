import type { BundleFile } from "./bundle-manifest.ts";
import { toHex } from "./hex.ts";
import type { TrustRefusal, TrustTools } from "./trust.ts";

/** Why a file as it came is not the one that the manifest names, before it is unpacked; undefined to go on. */
export function whyNotPacked(bytes: Uint8Array, file: Pick<BundleFile, "size">): TrustRefusal | undefined {
  if (bytes.length > file.size) return "oversize";
  return bytes.length < file.size ? "wrong-size" : undefined;
}

/** Why an unpacked text is not the one that was signed; undefined when it is. */
export async function whyNotText(
  bytes: Uint8Array,
  file: Pick<BundleFile, "sha256" | "unpacked">,
  { sha256 }: Pick<TrustTools, "sha256">,
): Promise<TrustRefusal | undefined> {
  if (bytes.length !== file.unpacked) return bytes.length > file.unpacked ? "oversize" : "wrong-size";
  return toHex(await sha256(bytes)) === file.sha256 ? undefined : "wrong-hash";
}
