import * as v from "valibot";
import { labelIds, labelSignal, type LabelId } from "./labels.ts";
import type { Lexicon } from "./lexicon/lexicon.ts";
import type { PageWords } from "./lexicon/page-words.ts";
import { wordCategories } from "./lexicon/word-data.ts";
import { wordEvidence } from "./lexicon/word-evidence.ts";
import type { Signal } from "./signal.ts";

/** What our script in a page tells of it: a label it bears, or which terms of the lexicon stand in it. Never a word of its text. */
export type PageEvidence = { readonly label: LabelId } | PageWords;

/** More than the lexicon will ever have; an id without a term says nothing. */
const mostTerms = 10_000;

const termId = v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(mostTerms));

export const pageEvidenceSchema: v.GenericSchema<unknown, PageEvidence> = v.union([
  v.strictObject({ label: v.picklist(labelIds as readonly [LabelId, ...LabelId[]]) }),
  v.strictObject({ category: v.picklist(wordCategories), terms: v.pipe(v.array(termId), v.maxLength(6)) }),
]);

export function evidenceSignal(evidence: PageEvidence, lexicon: Lexicon): Signal {
  if ("label" in evidence) return labelSignal(evidence.label);
  return {
    category: evidence.category,
    level: "caution",
    evidence: wordEvidence(lexicon, evidence.terms),
    place: "words",
  };
}
