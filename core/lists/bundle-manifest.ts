import * as v from "valibot";
import { categoryIds, type CategoryId } from "../category/categories.ts";
import { signedHead } from "./accept-signed.ts";

const sha256 = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));
const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

/** Bytes of one file, packed and unpacked: no client reads or unpacks more. */
export const largestFile = { packed: 8 * 1024 * 1024, unpacked: 48 * 1024 * 1024 } as const;

const file = {
  /** Of the unpacked text, so that it is one whichever packer made the file, and whether it came as a file or by patches. */
  sha256,
  /** Bytes of the file as it lies on the host. */
  size: v.pipe(count, v.maxValue(largestFile.packed)),
  /** Bytes after unpacking: an unpacker stops there. */
  unpacked: v.pipe(count, v.maxValue(largestFile.unpacked)),
};
const fileSchema = v.strictObject(file);
const patchSchema = v.strictObject({ ...file, from: v.pipe(count, v.minValue(1)) });

export type BundleFile = v.InferOutput<typeof fileSchema>;
export type PatchFile = v.InferOutput<typeof patchSchema>;

/** `manifest.json` of a bundle, inside its signatures. */
export const bundleManifestSchema = v.strictObject({
  type: v.literal("bundle"),
  ...signedHead,
  lists: v.pipe(
    v.array(
      v.strictObject({
        id: v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,64}$/)),
        category: v.picklist(categoryIds as readonly [CategoryId, ...CategoryId[]]),
        names: count,
      }),
    ),
    v.maxLength(1000),
  ),
  /** One file for each value of a name's hash (`shardOfName`); their number is a power of two. */
  shards: v.pipe(
    v.array(fileSchema),
    v.minLength(1),
    v.maxLength(1024),
    v.check((shards) => (shards.length & (shards.length - 1)) === 0),
  ),
  /** Each leads from one version to the next; the last one leads to this version. */
  patches: v.pipe(v.array(patchSchema), v.maxLength(60)),
});

export type BundleManifest = v.InferOutput<typeof bundleManifestSchema>;

/** Where a file lies below the bundle's address. No ending that a web server would unpack on the way. */
export function filePath({ sha256: name }: Pick<BundleFile, "sha256">): string {
  return `files/${name}.bin`;
}
