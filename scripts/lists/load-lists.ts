import { createHash } from "node:crypto";
import { parseList } from "../../core/index/parse-list/parse-list.ts";
import { rejectedInAll, type ParsedList } from "../../core/index/parse-list/parsed-list.ts";
import { claimedCount } from "../../core/lists/claimed-count.ts";
import type { RefusalReason } from "../../core/lists/gate-bounds.ts";
import { passGate, type GateKnowledge, type WrongEntry } from "../../core/lists/sanity-gate.ts";
import type { ListSource } from "../../lists/list-source.ts";
import type { Provenance, SourceReader } from "./read-source.ts";

/** `absent`: could not be had. Anything but `sound` and `absent` was read and refused as a whole. */
export type LoadState = RefusalReason | "sound" | "absent";

export type LoadedList = {
  readonly source: ListSource;
  readonly state: LoadState;
  readonly from: Provenance | null;
  readonly lines: number;
  readonly names: readonly string[];
  readonly rejected: number;
  /** Single entries that no honest list holds; `selectNames` leaves them out. */
  readonly wrong: readonly WrongEntry[];
  /** Of the text as read, in hex. */
  readonly sha256: string | null;
  readonly ms: number;
};

/** Reads and parses lists, in the order given. A list that cannot be had or believed is in the answer, without names. */
export async function loadLists(
  sources: readonly ListSource[],
  read: SourceReader,
  known: GateKnowledge,
): Promise<LoadedList[]> {
  const texts = await Promise.all(sources.map(read));
  return sources.map((source, at) => {
    const text = texts[at] ?? null;
    return text === null ? absent(source) : load(source, text.text, text.from, known);
  });
}

function absent(source: ListSource): LoadedList {
  return { source, state: "absent", from: null, lines: 0, names: [], rejected: 0, wrong: [], sha256: null, ms: 0 };
}

function load(source: ListSource, text: string, from: Provenance, known: GateKnowledge): LoadedList {
  const start = performance.now();
  const parsed = parseList(source.format, text);
  const { state, wrong } = weigh(source, parsed, text, known);
  return {
    source,
    state,
    from,
    lines: text.split("\n").length - 1,
    names: state === "sound" ? parsed.names : [],
    rejected: rejectedInAll(parsed.rejected),
    wrong,
    sha256: createHash("sha256").update(text).digest("hex"),
    ms: Math.round(performance.now() - start),
  };
}

type Weighed = Pick<LoadedList, "state" | "wrong">;

/** Our own files are not weighed: tests read them. */
function weigh(source: ListSource, parsed: ParsedList, text: string, known: GateKnowledge): Weighed {
  if (source.origin === "curated") return { state: parsed.names.length === 0 ? "empty" : "sound", wrong: [] };
  const claimed = claimedCount(text);
  const { refusals, wrong } = passGate(parsed, known, { ...(claimed !== undefined && { claimed }), now: Date.now() });
  return { state: refusals[0]?.reason ?? "sound", wrong };
}
