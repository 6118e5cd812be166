import type { CategoryId } from "../../core/category/categories.ts";
import type { DaySpan } from "../../core/time/time-limits.ts";
import type { Closing } from "../../core/time/time-verdict.ts";

/** What a page says of the time since it last spoke. */
export type TimeTick = {
  /** Milliseconds, by its own clock, for which it was told to count. */
  readonly elapsedMs: number;
  readonly visible: boolean;
  /** A part of it plays in a small window of its own, whichever tab is in front. */
  readonly small: boolean;
  /** A veil stands over it, which may have to go. */
  readonly covered: boolean;
};

export type TickAnswer = {
  readonly counts: boolean;
  /** Milliseconds until the page speaks again; `null` when it need not, before it comes into sight anew. */
  readonly nextMs: number | null;
  /** The page may not be seen any more and can have no veil. */
  readonly leave?: true;
};

/** Where the day of the child at the browser stands. Times of the day are minutes since midnight, the rest is seconds. */
export type TimeView = {
  readonly child: string;
  readonly day: string;
  readonly minute: number;
  readonly used: {
    readonly all: number;
    readonly categories: Readonly<Partial<Record<CategoryId, number>>>;
    readonly short: number;
  };
  readonly left: {
    /** Until the web closes, for whatever reason; `null` for not within a week. */
    readonly all: number | null;
    /** Of the day's minutes in all, and of those for a category; `null` where none are set. */
    readonly budget: number | null;
    readonly categories: Readonly<Partial<Record<CategoryId, number>>>;
    /** Of the day's minutes for short videos; `null` where none are set. */
    readonly short: number | null;
  };
  readonly closed: Closing | null;
  readonly bedtime: DaySpan | null;
  readonly grantedFor: number;
};
