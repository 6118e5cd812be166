import { describe, expect, test } from "vitest";
import { countWords, finish, mostWords } from "../../../../core/signal/lexicon/count-words.ts";
import { openLexicon, type Term } from "../../../../core/signal/lexicon/lexicon.ts";
import { pageWords } from "../../../../core/signal/lexicon/page-words.ts";
import { weighWords } from "../../../../core/signal/lexicon/weigh-words.ts";
import { wordEvidence } from "../../../../core/signal/lexicon/word-evidence.ts";
import { calmKinds } from "../../../../core/signal/lexicon/word-data.ts";
import { wordData } from "../../../../lists/words/word-data.ts";
import { benignTexts } from "./benign-texts.ts";
import { tellingTexts } from "./telling-texts.ts";

const lexicon = openLexicon(wordData);
const { terms } = lexicon;
const speaks = (...pieces: string[]) =>
  pageWords(lexicon, finish(countWords(lexicon, pieces))).map(({ category }) => category);

describe("words of a page", () => {
  test.each(Object.entries(benignTexts))("say nothing of %s", (_, text) => {
    const { weights, calm } = weighWords(lexicon, finish(countWords(lexicon, [text])));
    expect(speaks(text), JSON.stringify({ weights, calm })).toEqual([]);
  });

  test.each(tellingTexts)("speak of %s", (category, text) => {
    expect(speaks(text)).toEqual([category]);
  });
});

describe("counting", () => {
  const words = ["nhà cái uy tín", "cá cược bóng đá", "nổ hũ", "nạp đầu", "tài xỉu online", "soi kèo"];
  const countOf = (...pieces: string[]) => finish(countWords(lexicon, pieces));

  test("finds words whole, never inside others", () => {
    expect(countOf("Essex Middlesex sexton, Scunthorpe, analysis, cocktail, weedy, casinos2").hits.size).toBe(0);
  });

  test("reads no phrase across two pieces", () => {
    expect(countOf("nhà cái uy", "tín").hits).toEqual(countOf("nhà cái").hits);
  });

  test.each([
    ["decomposed", words.join(". ").normalize("NFD")],
    ["in capitals", words.join(". ").toUpperCase()],
    ["without marks", "nha cai uy tin. ca cuoc bong da. no hu. nap dau. tai xiu online. soi keo cho nguoi choi"],
  ])("reads text %s", (_, text) => {
    expect(speaks(text)).toEqual(["gambling"]);
  });

  test("reads short forms of those who write in a hurry", () => {
    expect(countOf("ko mún sống nữa").hits).toEqual(countOf("không muốn sống nữa").hits);
  });

  test("reads no phrase without its marks in a text that has them", () => {
    expect(countOf(`${"Hôm nay trời đẹp quá. ".repeat(5)} ca cuoc bong da`).hits.size).toBe(0);
  });

  test("pauses every few hundred words and comes to the same", () => {
    const text = `${Object.values(benignTexts).join(" ")} `.repeat(20);
    const count = countWords(lexicon, [text]);
    let steps = 0;
    let step = count.next();
    for (; step.done !== true; step = count.next()) steps += 1;
    expect(steps).toBeGreaterThan(100);
    expect(step.value.hits).toEqual(finish(countWords(lexicon, [text])).hits);
  });

  test.each([
    ["short blocks", "một hai ba"],
    ["blocks without words", "\n"],
    ["empty blocks", ""],
  ])("pauses as often where a page is made of many %s", (_, block) => {
    const count = countWords(
      lexicon,
      Array.from({ length: 1000 }, () => block),
    );
    let steps = 0;
    while (count.next().done !== true) steps += 1;
    expect(steps).toBeGreaterThan(50);
  });

  test("reads no more of a page without end than it must", () => {
    const endless = (function* () {
      for (;;) yield "từ điển bách khoa ";
    })();
    expect(countOf().words).toBe(0);
    expect(finish(countWords(lexicon, endless)).words).toBeLessThanOrEqual(mostWords + 10);
  });
});

describe("the lexicon", () => {
  test("is written in small letters and composed, each term once in a category and language", () => {
    for (const { text } of terms) expect(text).toBe(text.normalize("NFC").toLowerCase().trim());
    expect(terms.some(({ text }) => text === "")).toBe(false);
  });

  test("weighs nothing both ways", () => {
    const isCalm = ({ kind }: Term) => (calmKinds as readonly string[]).includes(kind);
    const calm = terms.filter(isCalm).map(({ text }) => text);
    expect(new Set(calm).size).toBe(calm.length);
    expect(terms.filter((term) => !isCalm(term) && calm.includes(term.text))).toEqual([]);
  });

  test("shows a child the words that may be said, and only the beginning of the others", () => {
    const idOf = (text: string) => terms.findIndex((term) => term.text === text);
    expect(wordEvidence(lexicon, [idOf("nhà cái"), idOf("nổ hũ")])).toBe("nhà cái, nổ hũ");
    expect(wordEvidence(lexicon, [idOf("phim sex")])).toBe("p••• s••");
    expect(wordEvidence(lexicon, [-1, 1e9])).toBe("");
  });
});
