import { rejectedInAll, type ParsedList } from "../index/parse-list/parsed-list.ts";
import { gateBounds, type GateCircumstances, type Refusal } from "./gate-bounds.ts";
import { sizeRefusals } from "./size-bounds.ts";

/** A single entry that no honest list holds: it is left out and shown, the rest of the list stays. */
export type WrongEntry = { readonly name: string; readonly why: "never-block" | "famous" | "suffix" };

export type GateKnowledge = {
  /** Names that no list may block. */
  readonly neverBlock: ReadonlySet<string>;
  /** Harmless sites that everybody visits. */
  readonly famous: ReadonlySet<string>;
};

export type GateResult = {
  /** Empty: the list may be used. */
  readonly refusals: readonly Refusal[];
  readonly wrong: readonly WrongEntry[];
  /** The list without its wrong entries. */
  readonly names: readonly string[];
};

/**
 * Whether a list may be used, at build and at every update; run it before anything of the list is stored. Never throws.
 * Entries below a guarded name (one page of a school) are not counted as wrong: never-block keeps them open anyway.
 */
export function passGate(parsed: ParsedList, known: GateKnowledge, circumstances: GateCircumstances): GateResult {
  const wrong = new Map<string, WrongEntry["why"]>();
  for (const name of parsed.names) {
    const why = whyWrong(name, known);
    if (why !== undefined) wrong.set(name, why);
  }
  const refusals = [...contentRefusals(parsed, wrong), ...sizeRefusals(parsed.names.length, circumstances)];
  return {
    refusals,
    wrong: [...wrong].map(([name, why]) => ({ name, why })),
    names: wrong.size === 0 ? parsed.names : parsed.names.filter((name) => !wrong.has(name)),
  };
}

function siteOf(name: string): string {
  return name.startsWith("www.") ? name.slice(4) : name;
}

function whyWrong(name: string, { neverBlock, famous }: GateKnowledge): WrongEntry["why"] | undefined {
  const site = siteOf(name);
  if (famous.has(site)) return "famous";
  if (neverBlock.has(site)) return "never-block";
  return site.includes(".") || site.includes(":") ? undefined : "suffix";
}

function contentRefusals(parsed: ParsedList, wrong: ReadonlyMap<string, WrongEntry["why"]>): Refusal[] {
  const names = parsed.names.length;
  const rejected = rejectedInAll(parsed.rejected);
  const sites = new Map([...wrong].map(([name, why]) => [siteOf(name), why]));
  const famous = [...sites.values()].filter((why) => why === "famous").length;
  const guarded = sites.size - famous;
  const share = Math.max(gateBounds.neverBlockFree, names * gateBounds.neverBlockShare);
  const most = Math.floor(Math.min(gateBounds.neverBlock, share));
  const refusals: Refusal[] = [];
  if (names === 0) refusals.push({ reason: "empty", found: 0, bound: 1 });
  if (rejected > names && names > 0) refusals.push({ reason: "junk", found: rejected, bound: names });
  if (famous > gateBounds.famous) refusals.push({ reason: "famous-sites", found: famous, bound: gateBounds.famous });
  if (guarded > most) refusals.push({ reason: "never-block", found: guarded, bound: most });
  if (names > gateBounds.entries) refusals.push({ reason: "too-many", found: names, bound: gateBounds.entries });
  return refusals;
}
