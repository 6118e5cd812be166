import { createLookUp } from "../../../core/index/look-up.ts";
import { parseFront, parsePrefix } from "../../../core/index/front.ts";
import { filterSpan, readFilter } from "../../../core/index/sections.ts";
import type { Contains } from "./structure.ts";

/** Our index without the exact names behind it: true where the filter would have to ask them. */
export function openFilterOnly(bytes: Uint8Array): { readonly contains: Contains; readonly filterBytes: number } {
  const { frontLength } = parsePrefix(bytes, bytes.length);
  const front = parseFront(bytes.subarray(0, frontLength), bytes.length);
  const filters = front.shards.map((row, shard) => {
    const { start, end } = filterSpan(row);
    return readFilter(front, shard, bytes.subarray(start, end));
  });
  const lookUp = createLookUp({
    front,
    filter: (shard) => filters[shard],
    directory: () => undefined,
    block: () => undefined,
  });
  return {
    contains: ({ address }) => "needs" in lookUp(address),
    filterBytes: front.shards.reduce((sum, { filterLength }) => sum + filterLength, 0),
  };
}
