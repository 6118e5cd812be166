import { healthPages } from "./walk-health.ts";
import { lastPages } from "./walk-last.ts";
import { newsPages } from "./walk-news.ts";
import type { WalkPage } from "./walk-page.ts";
import { schoolPages } from "./walk-school.ts";
import { unseenPages } from "./walk-unseen.ts";

/** Good pages that a list of words is likely to wrong, in the order in which they were written. */
export const walk: readonly WalkPage[] = [...newsPages, ...healthPages, ...schoolPages, ...unseenPages, ...lastPages];
