import { readFileSync } from "node:fs";
import { isSyllable } from "../../core/lists/vietnamese.ts";
import { plainWords } from "../../core/words/plain-words.ts";

/** Vietnamese that is at hand; what it says of the categories themselves is left out. */
const texts = ["README.vi.md", "locales/vi.yml"].map((path) => new URL(`../../${path}`, import.meta.url));
const ofTheTrade = /cá cược|cờ bạc|khiêu dâm|người lớn|sòng/i;

/** Names as schools, shops and newspapers make them: two to four syllables that follow one another in a text. */
export function vietnameseNames(most: number): string[] {
  const lines = texts
    .flatMap((text) => readFileSync(text, "utf8").split("\n"))
    .filter((line) => !ofTheTrade.test(line));
  const runs = lines.map((line) =>
    plainWords(line)
      .split(/[^a-z]+/)
      .filter(isSyllable),
  );
  const names = [2, 3, 4].flatMap((length) =>
    runs.flatMap((run) =>
      run.slice(length - 1).flatMap((_, at) => {
        const some = run.slice(at, at + length);
        return [some.join(""), some.join("-")];
      }),
    ),
  );
  return [...new Set(names)].slice(0, most);
}
