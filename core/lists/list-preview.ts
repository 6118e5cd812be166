import type { CategoryId } from "../category/categories.ts";
import type { ListFormat } from "../index/parse-list/list-format.ts";
import type { ParsedList } from "../index/parse-list/parsed-list.ts";
import type { NoList } from "../index/parse-list/recognise-format.ts";
import type { Refusal } from "./gate-bounds.ts";
import type { FetchFailure } from "./list-record.ts";
import type { WrongEntry } from "./sanity-gate.ts";

/** A site that everybody knows, and in which categories we have put it ourselves. */
export type KnownSite = { readonly name: string; readonly categories: readonly CategoryId[] };

/** What a parent sees of a list before it is on. */
export type ListPreview = {
  readonly format: ListFormat;
  /** What the list calls itself; empty when it does not say. */
  readonly title: string;
  readonly suggested: CategoryId | null;
  /** Entries that would be used. */
  readonly entries: number;
  /** Some of them, spread over the whole list. */
  readonly sample: readonly string[];
  /** Lines that could not be read, by reason. */
  readonly rejected: ParsedList["rejected"];
  /** Empty: the list may be used. */
  readonly refusals: readonly Refusal[];
  /** The first of the single entries that no honest list holds, and how many there are. */
  readonly wrong: readonly WrongEntry[];
  readonly wrongInAll: number;
  /** The same of entries below guarded names: pages of schools and the like, which stay open whatever a list says. */
  readonly guarded: readonly string[];
  readonly guardedInAll: number;
  /** Well-known sites that it would block where the category is theirs, and sites of the garden that it would take. */
  readonly known: readonly KnownSite[];
  readonly garden: readonly string[];
};

export type PreviewProblem = FetchFailure | NoList;

export type Previewed = { readonly preview: ListPreview } | { readonly problem: PreviewProblem };
