import * as v from "valibot";
import { labelIds, labelSignal, type LabelId } from "./labels.ts";
import { terms } from "./lexicon/lexicon.ts";
import type { PageWords } from "./lexicon/page-words.ts";
import { wordCategories } from "./lexicon/terms/all-terms.ts";
import { wordEvidence } from "./lexicon/word-evidence.ts";
import type { Signal } from "./signal.ts";

/** What our script in a page tells of it: a label it bears, or which terms of the lexicon stand in it. Never a word of its text. */
export type PageEvidence = { readonly label: LabelId } | PageWords;

const termId = v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(terms.length - 1));

export const pageEvidenceSchema: v.GenericSchema<unknown, PageEvidence> = v.union([
  v.strictObject({ label: v.picklist(labelIds as readonly [LabelId, ...LabelId[]]) }),
  v.strictObject({ category: v.picklist(wordCategories), terms: v.pipe(v.array(termId), v.maxLength(6)) }),
]);

export function evidenceSignal(evidence: PageEvidence): Signal {
  if ("label" in evidence) return labelSignal(evidence.label);
  return { category: evidence.category, level: "caution", evidence: wordEvidence(evidence.terms), place: "words" };
}
