import type { Address } from "../../../core/address/address.ts";
import { parseAddress } from "../../../core/address/parse-address.ts";
import type { ListHead } from "../../../core/index/collect-names.ts";
import type { SliceSource } from "../../../core/index/open-sliced-index.ts";

export const lists: readonly ListHead[] = [
  { id: "adult-a", topic: "adult" },
  { id: "adult-b", topic: "adult" },
  { id: "gambling", topic: "gambling" },
  { id: "ai", topic: "ai-chat" },
  { id: "never", topic: "never-block" },
];
/** Position of the never-block list. */
export const never = 4;

/** The bytes as a source of slices that remembers what was read. */
export function sourceOf(bytes: Uint8Array): SliceSource & { reads: [number, number][] } {
  const reads: [number, number][] = [];
  return {
    reads,
    size: bytes.length,
    slice: async (start, end) => {
      reads.push([start, end]);
      return bytes.slice(start, end);
    },
  };
}

export function at(url: string): Address {
  const address = parseAddress(url);
  if (address === undefined) throw new Error(`unreadable ${url}`);
  return address;
}
