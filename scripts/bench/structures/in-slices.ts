import { openSlicedIndex } from "../../../core/index/open-sliced-index.ts";
import { questionsOf, type TimedSet } from "../time-look-ups.ts";
import type { Contains } from "./structure.ts";

/** Our index as the worker holds it, after it has read all that the safe addresses ask for. For those alone it can answer. */
export async function openInSlices(bytes: Uint8Array, sets: readonly TimedSet[]): Promise<Contains> {
  const slice = (start: number, end: number) => Promise.resolve(bytes.slice(start, end));
  const index = await openSlicedIndex({ size: bytes.length, slice });
  for (const { address } of questionsOf(sets.find(({ kind }) => kind === "safe")!)) await index.matches(address);
  return ({ address }) => (index.tryMatches(address)?.length ?? 0) > 0;
}
