import { countWords } from "../../core/signal/lexicon/count-words.ts";
import { openLexicon } from "../../core/signal/lexicon/lexicon.ts";
import { pageWords } from "../../core/signal/lexicon/page-words.ts";
import type { PageEvidence } from "../../core/signal/page-evidence.ts";
import { wordData } from "../../lists/words/word-data.ts";
import { askLight } from "../../platform/messages/ask-light.ts";
import { askUntilAnswered } from "../../platform/page/ask-until-answered.ts";
import { isOrphan } from "../../platform/page/extension-api.ts";
import { readLabels } from "../../platform/page/read-labels.ts";
import { pageTexts } from "./page-texts.ts";
import { readInSlices } from "./read-in-slices.ts";
import { readSaidLabels } from "./said-labels.ts";

const lexicon = openLexicon(wordData);

let told = "";

/** Reads a page once and tells what it found, where that is news. The text itself stays here. */
export async function readPage(document: Document): Promise<void> {
  const url = location.href;
  const isWanted = () => !isOrphan() && location.href === url;
  const count = await readInSlices(countWords(lexicon, pageTexts(document)), isWanted);
  if (count === undefined) return;
  const labels = [...new Set([...readLabels(document), ...readSaidLabels(document)])];
  const evidence: PageEvidence[] = [...labels.map((label) => ({ label })), ...pageWords(lexicon, count)];
  const news = `${url} ${evidence.map((one) => ("label" in one ? one.label : one.category)).join()}`;
  if (evidence.length === 0 || news === told) return;
  // A worker that was killed over it is told again: a page that grows no more is not read a second time.
  await askUntilAnswered(() => askLight("page:evidence", evidence).then(() => (told = news)), isWanted);
}
