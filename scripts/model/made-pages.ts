import { countWords, finish } from "../../core/signal/lexicon/count-words.ts";
import { openLexicon } from "../../core/signal/lexicon/lexicon.ts";
import { pageWords } from "../../core/signal/lexicon/page-words.ts";
import { wordCategories, type Terms, type WordCategory } from "../../core/signal/lexicon/word-data.ts";
import { wordData } from "../../lists/words/word-data.ts";

const lexicon = openLexicon(wordData);

/** Different terms on a page, of all weights as the lists have them. */
const sizes = [4, 6, 8, 12, 16];
const pagesEach = 40;
/** Plain words between the terms: a page of some six hundred. */
const plain = "hôm nay trời đẹp, cả nhà ra vườn hái rau về nấu canh ăn với cơm trắng. ".repeat(35);
const calm = ["cảnh báo", "pháp luật", "sức khỏe"];

/**
 * How many different terms a page of plain words must name before it speaks, alone and beside three calm words. The pages are
 * made of the lists themselves: this tells how the rule works, and nothing of how such pages are written.
 */
export function madePagesTable(): string {
  const head = ["category", "calm words", ...sizes.map((size) => `${size} terms`)];
  const rows = wordCategories.flatMap((category) =>
    (["vi", "en"] as const).flatMap((language) =>
      [[], calm].map((beside) => [
        `${category} ${language}`,
        String(beside.length),
        ...sizes.map((size) => `${share(category, language, size, beside)} %`),
      ]),
    ),
  );
  return [head, ...rows].map((cells) => cells.join("\t")).join("\n");
}

function share(category: WordCategory, language: "vi" | "en", size: number, beside: readonly string[]): number {
  const terms = termsOf(wordData.categories[category][language]);
  const pages = Array.from({ length: pagesEach }, (_, page) => [...spread(terms, size, page), ...beside]);
  const spoken = pages.filter((words) => {
    const count = finish(countWords(lexicon, [plain, ...words]));
    return pageWords(lexicon, count).some((found) => found.category === category);
  });
  return Math.round((100 * spoken.length) / pagesEach);
}

function termsOf({ strong, telling, weak }: Terms["vi"]): string[] {
  return [strong, telling, weak].flatMap((list) => list.split("|").map((term) => term.replace(/^=/, "")));
}

/** So many terms from all over the list, others for every page. */
function spread(terms: readonly string[], size: number, page: number): string[] {
  const step = terms.length / size;
  return Array.from({ length: size }, (_, at) => terms[Math.floor(at * step + page) % terms.length]!);
}
