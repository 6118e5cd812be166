import { searchParts } from "./search-parts.ts";
import { videoParts } from "./video-parts.ts";
import type { PageParts } from "../core/page-parts/page-parts.ts";

/** All that is known of other people's pages, as it is published. A package compares the day with those of its own tables. */
export const pageParts: PageParts = {
  checked: [searchParts.checked, videoParts.checked].toSorted().at(-1)!,
  pages: [...searchParts.pages, ...videoParts.pages],
};
