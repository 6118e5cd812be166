import { compileIndex } from "../../../core/index/compile.ts";
import { openIndex } from "../../../core/index/open-index.ts";
import { openSlicedIndex } from "../../../core/index/open-sliced-index.ts";
import type { Structure } from "./structure.ts";

/** The product's index: exact answers, with the lists that named them. */
export const ours: Structure = {
  name: "ours",
  build: ({ lists, entries }) => compileIndex(lists, entries),
  open: (bytes) => {
    const index = openIndex(bytes);
    return ({ address }) => index.matches(address).length > 0;
  },
  openCold: async (source) => {
    const index = await openSlicedIndex(source);
    return async ({ address }) => (index.tryMatches(address) ?? (await index.matches(address))).length > 0;
  },
};
