import { countWords, finish } from "../../core/signal/lexicon/count-words.ts";
import { openLexicon } from "../../core/signal/lexicon/lexicon.ts";
import { pageWords } from "../../core/signal/lexicon/page-words.ts";
import { wordData } from "../../lists/words/word-data.ts";
import { benignTexts } from "../../tests/unit/signal/words/benign-texts.ts";
import { figure, type Figure } from "./figure.ts";
import { median, rangeText } from "./statistics.ts";

export const wordsNames = ["page-words"] as const;

const pages = 200;
/** Bytes of a page's text, as many as an article has. */
const pageBytes = 5600;

/** Weighing a page's words, beside one plain expression of the same terms, which finds them inside words too and weighs nothing. */
export function wordsFigures(rounds: number): Figure[] {
  const texts = makePages();
  const lexicon = openLexicon(wordData);
  const plain = new RegExp(lexicon.terms.map(({ text }) => text).join("|"), "gi");
  const readers = {
    ours: (text: string) => pageWords(lexicon, finish(countWords(lexicon, [text]))).length,
    regex: (text: string) => text.match(plain)?.length ?? 0,
  };
  const times: Record<keyof typeof readers, number[]> = { ours: [], regex: [] };
  for (let round = 0; round < rounds + 1; round += 1) {
    for (const name of ["ours", "regex"] as const) {
      const ms = timeOnce(readers[name], texts);
      if (round > 0) times[name].push(ms);
    }
  }
  const note = `${rangeText(times.ours, 2)}; ${pageBytes} bytes a page`;
  const [ours, theirs] = [median(times.ours), median(times.regex)];
  return [figure({ name: "page-words", where: "node", size: pages, peer: "regex", ours, theirs, unit: "ms", note })];
}

/** Good texts in turn, each page beginning with another. */
function makePages(): string[] {
  const texts = Object.values(benignTexts);
  return Array.from({ length: pages }, (_, page) => {
    let text = "";
    for (let at = page; Buffer.byteLength(text) < pageBytes; at += 1) text += `${texts[at % texts.length]}\n`;
    return Buffer.from(text).subarray(0, pageBytes).toString("utf8");
  });
}

let found = 0;

function timeOnce(read: (text: string) => number, texts: readonly string[]): number {
  const start = performance.now();
  for (const text of texts) found += read(text) + 1;
  if (found === 0) throw new Error("nothing was read");
  return (performance.now() - start) / texts.length;
}
