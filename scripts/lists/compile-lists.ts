import { readFile } from "node:fs/promises";
import { compileIndex } from "../../core/index/compile.ts";
import { parseList } from "../../core/index/parse-list/parse-list.ts";
import { famous } from "../../lists/famous.ts";
import { loadLists, type LoadedList } from "./load-lists.ts";
import { places } from "./places.ts";
import type { SourceReader } from "./read-source.ts";
import { selectNames, type SelectedList } from "../../lists/select-names.ts";
import type { ListSource } from "../../lists/list-source.ts";

/** The id under which matches name our own never-block list. */
export const neverBlockId = "never-block";

export type CompiledLists = {
  readonly loaded: readonly LoadedList[];
  /** One for each of `loaded`, in the same order. */
  readonly selected: readonly SelectedList[];
  readonly neverBlock: readonly string[];
  readonly index: Uint8Array;
  /** Of the lists written by hand alone. */
  readonly curatedIndex: Uint8Array;
};

export async function readNeverBlock(): Promise<readonly string[]> {
  const parsed = parseList("wildcard", await readFile(places.neverBlock, "utf8"));
  return [...new Set(parsed.names)].toSorted();
}

/** How many names there are in all, each counted once. */
export function countNames(selected: readonly SelectedList[]): number {
  return new Set(selected.flatMap(({ names }) => names)).size;
}

/** From sources to the compiled index: read, parse, refuse, guard, compile. */
export async function compileLists(sources: readonly ListSource[], read: SourceReader): Promise<CompiledLists> {
  const neverBlock = await readNeverBlock();
  const guard = new Set(neverBlock);
  const loaded = await loadLists(sources, read, { neverBlock: guard, famous });
  const selected = selectNames(loaded, guard);
  const curated = selected.filter(({ source }) => source.origin === "curated");
  return {
    loaded,
    selected,
    neverBlock,
    index: compile(selected, neverBlock),
    curatedIndex: compile(curated, neverBlock),
  };
}

function compile(selected: readonly SelectedList[], neverBlock: readonly string[]): Uint8Array {
  const filled = selected.filter(({ names }) => names.length > 0);
  const lists = [
    { id: neverBlockId, topic: "never-block" as const },
    ...filled.map(({ source }) => ({ id: source.id, topic: source.category })),
  ];
  const entries = [neverBlock, ...filled.map(({ names }) => names)].flatMap((names, list) =>
    names.map((name) => ({ name, list })),
  );
  return compileIndex(lists, entries);
}
