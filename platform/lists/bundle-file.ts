import { filePath, type BundleFile } from "../../core/lists/bundle-manifest.ts";
import { whyNotPacked, whyNotText } from "../../core/lists/check-file.ts";
import type { SignedFailure } from "../../core/lists/signed-record.ts";
import { trustTools } from "../trust-tools.ts";
import { fetchSigned, readAtMost, type FetchOptions } from "./fetch-signed.ts";

export type FileText = { readonly text: string } | { readonly refused: SignedFailure };

/** The text of one file of a bundle, as it was signed. A copy that the browser kept and that went bad is fetched once more. */
export async function fetchFile(folder: string, file: BundleFile, onBytes: (bytes: number) => void): Promise<FileText> {
  const kept = await fetchOnce(folder, file, "force-cache", onBytes);
  const isBad = "refused" in kept && (kept.refused === "wrong-size" || kept.refused === "wrong-hash");
  return isBad ? await fetchOnce(folder, file, "reload", onBytes) : kept;
}

async function fetchOnce(
  folder: string,
  file: BundleFile,
  cache: FetchOptions["cache"],
  onBytes: (bytes: number) => void,
): Promise<FileText> {
  const fetched = await fetchSigned(`${folder}/${filePath(file)}`, { most: file.size, cache, onBytes });
  if ("refused" in fetched) return fetched;
  const early = whyNotPacked(fetched.bytes, file);
  if (early !== undefined) return { refused: early };
  const text = await unpack(fetched.bytes, file.unpacked);
  if (text === null) return { refused: "oversize" };
  if (text === "broken") return { refused: "wrong-hash" };
  const refused = await whyNotText(text, file, trustTools);
  return refused === undefined ? { text: new TextDecoder().decode(text) } : { refused };
}

/** Stops at the signed length: null when there is more. */
async function unpack(packed: Uint8Array<ArrayBuffer>, most: number): Promise<Uint8Array | null | "broken"> {
  const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream("gzip"));
  return await readAtMost(stream, most).catch(() => "broken" as const);
}
