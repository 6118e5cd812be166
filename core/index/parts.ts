import type { Block, Directory } from "./exact-blocks.ts";
import type { Front } from "./front.ts";
import type { FuseFilter } from "./fuse-filter.ts";

/** A piece of an index that a look-up may need. */
export type Part =
  | { readonly kind: "filter"; readonly shard: number }
  | { readonly kind: "directory"; readonly shard: number }
  | { readonly kind: "block"; readonly shard: number; readonly block: number };

/** An index as far as it is in memory: each function gives a piece, or undefined when that has to be read first. */
export type Parts = {
  readonly front: Front;
  readonly filter: (shard: number) => FuseFilter | undefined;
  readonly directory: (shard: number) => Directory | undefined;
  readonly block: (shard: number, block: number) => Block | undefined;
};
