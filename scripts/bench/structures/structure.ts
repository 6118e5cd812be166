import type { Address } from "../../../core/address/address.ts";
import type { SliceSource } from "../../../core/index/open-sliced-index.ts";
import type { BenchNames } from "../data/names.ts";

export type StructureName = "ours" | "set" | "hntrie" | "ghostery";

/** What is asked of a structure: an address, and for those that want it the registrable domain, worked out beforehand. */
export type Question = { readonly address: Address; readonly domain: string; readonly url: string };

export type Contains = (question: Question) => boolean;

/** A way to keep names and to find out whether one of them covers an address. */
export type Structure = {
  readonly name: StructureName;
  /** From names to bytes on the disk. */
  readonly build: (names: BenchNames) => Uint8Array<ArrayBuffer>;
  /** The bytes are in memory; everything is made ready. `bytes` may be taken over. */
  readonly open: (bytes: Uint8Array<ArrayBuffer>) => Contains;
  /** As a worker that has just been started would: from where the bytes lie to one answer. */
  readonly openCold: (source: SliceSource) => Promise<(question: Question) => Promise<boolean>>;
};

/** For structures that cannot be read in pieces. */
export function openWhole(open: Structure["open"]): Structure["openCold"] {
  return async (source) => {
    const contains = open((await source.slice(0, source.size)) as Uint8Array<ArrayBuffer>);
    return async (question) => contains(question);
  };
}
