import { categoryIds } from "../category/categories.ts";
import { IndexError } from "./index-error.ts";
import type { Topic } from "./match.ts";

export type ListInfo = {
  readonly id: string;
  readonly topic: Topic;
  /** Names this list has in the index. */
  readonly names: number;
};

/** What an index says of itself beside its names. */
export type Tables = {
  readonly lists: readonly ListInfo[];
  /** Distinct sets of lists, as positions in `lists`. A name has the number of its set. */
  readonly sets: readonly (readonly number[])[];
  /** Names without a dot: top-level domains that are never blocked, IPv6 addresses. */
  readonly dotless: readonly (readonly [string, number])[];
  /** Segments of the longest path in the index. */
  readonly pathSegments: number;
  /** What each code in a name stands for, with spaces between (`openSymbols`). */
  readonly symbols: string;
};

/**
 * Reads the tables; throws `IndexError` for anything else. Checked by hand: a schema's machinery took a cold worker longer
 * than everything else on its way to the first answer.
 */
export function parseTables(bytes: Uint8Array): Tables {
  const tables = parseJson(new TextDecoder().decode(bytes));
  if (!isTables(tables)) throw new IndexError("damaged", "tables");
  return tables;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new IndexError("damaged", "tables");
  }
}

type Fields<T> = { readonly [K in keyof T]?: unknown };

function isTables(value: unknown): value is Tables {
  if (typeof value !== "object" || value === null) return false;
  const { lists, sets, dotless, pathSegments, symbols }: Fields<Tables> = value;
  if (!isArrayOf(lists, isListInfo) || !isNatural(pathSegments)) return false;
  if (typeof symbols !== "string") return false;
  // There are hundreds of them, and nearly no worker asks for one: what is in them is checked when it is asked for.
  if (!isArrayOf(sets, (set): set is number[] => Array.isArray(set))) return false;
  return isArrayOf(dotless, (row): row is [string, number] => isDotless(row, sets.length));
}

function isListInfo(value: unknown): value is ListInfo {
  if (typeof value !== "object" || value === null) return false;
  const { id, topic, names }: Fields<ListInfo> = value;
  return typeof id === "string" && isTopic(topic) && isNatural(names);
}

function isTopic(value: unknown): value is Topic {
  return value === "never-block" || categoryIds.some((id) => id === value);
}

function isDotless(row: unknown, sets: number): boolean {
  if (!Array.isArray(row) || row.length !== 2) return false;
  const [name, set]: unknown[] = row;
  return typeof name === "string" && isNatural(set) && set < sets;
}

function isNatural(value: unknown): value is number {
  return Number.isInteger(value) && (value as number) >= 0;
}

function isArrayOf<T>(value: unknown, isItem: (item: unknown) => item is T): value is T[] {
  return Array.isArray(value) && value.every(isItem);
}
