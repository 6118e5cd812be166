import { createHash } from "node:crypto";
import { parseList } from "../../core/index/parse-list/parse-list.ts";
import { rejectedInAll, type ParsedList } from "../../core/index/parse-list/parsed-list.ts";
import { soundness, type Soundness } from "../../core/index/parse-list/soundness.ts";
import { famous } from "../../lists/famous.ts";
import type { ListSource } from "../../lists/list-source.ts";
import type { Provenance, SourceReader } from "./read-source.ts";

/** `absent`: could not be had. Anything but `sound` and `absent` was read and refused as a whole. */
export type LoadState = Soundness | "absent";

export type LoadedList = {
  readonly source: ListSource;
  readonly state: LoadState;
  readonly from: Provenance | null;
  readonly lines: number;
  readonly names: readonly string[];
  readonly rejected: number;
  /** Of the text as read, in hex. */
  readonly sha256: string | null;
  readonly ms: number;
};

/** Reads and parses lists, in the order given. A list that cannot be had or believed is in the answer, without names. */
export async function loadLists(sources: readonly ListSource[], read: SourceReader): Promise<LoadedList[]> {
  const texts = await Promise.all(sources.map(read));
  return sources.map((source, at) => {
    const text = texts[at] ?? null;
    return text === null ? absent(source) : load(source, text.text, text.from);
  });
}

function absent(source: ListSource): LoadedList {
  return { source, state: "absent", from: null, lines: 0, names: [], rejected: 0, sha256: null, ms: 0 };
}

function load(source: ListSource, text: string, from: Provenance): LoadedList {
  const start = performance.now();
  const parsed = parseList(source.format, text);
  const state = stateOf(source, parsed);
  return {
    source,
    state,
    from,
    lines: text.split("\n").length - 1,
    names: state === "sound" ? parsed.names : [],
    rejected: rejectedInAll(parsed.rejected),
    sha256: createHash("sha256").update(text).digest("hex"),
    ms: Math.round(performance.now() - start),
  };
}

/** Our own files are not weighed: tests read them. */
function stateOf(source: ListSource, parsed: ParsedList): LoadState {
  if (source.origin !== "curated") return soundness(parsed, famous);
  return parsed.names.length === 0 ? "empty" : "sound";
}
