import { describe, expect, test } from "vitest";
import { searchText } from "../../../core/search/search-text.ts";
import { searchSignals } from "../../../core/signal/search-words.ts";
import { address, nameReader } from "../support.ts";

describe("the words of a search", () => {
  test.each([
    ["https://www.google.com/search?q=con+m%C3%A8o&tbm=isch", "con mèo"],
    ["https://www.google.com.vn/search?hl=vi&q=b%E1%BA%A3n%20%C4%91%E1%BB%93", "bản đồ"],
    ["https://images.google.co.uk/search?q=a&q=b", "a b"],
    ["https://www.bing.com/images/search?q=cat", "cat"],
    ["https://duckduckgo.com/?q=cat&ia=web", "cat"],
    ["https://safe.duckduckgo.com/?q=cat", "cat"],
    ["https://safesearch.brave.com/search?q=cat", "cat"],
    ["https://vn.search.yahoo.com/search?p=cat", "cat"],
    ["https://yandex.ru/search/?text=cat", "cat"],
    ["https://ya.ru/search/?text=cat", "cat"],
    ["https://m.baidu.com/s?word=cat", "cat"],
    ["https://coccoc.com/search?query=cat", "cat"],
    ["https://search.naver.com/search.naver?query=cat", "cat"],
    ["https://www.youtube.com/results?search_query=cat", "cat"],
    ["https://www.google.com/search?q=%E0%A4%A", "%E0%A4%A"],
  ])("stand in %s", (url, words) => {
    expect(searchText(address(url))).toBe(words);
  });

  test.each([
    "https://www.google.com/maps?q=ha+noi",
    "https://www.google.com/search?tbm=isch",
    "https://vi.wikipedia.org/w/index.php?search=cat",
    "https://google.com.evil.example/search?q=cat",
    "https://www.youtube.com/watch?v=abc",
  ])("do not stand in %s", (url) => {
    expect(searchText(address(url))).toBeUndefined();
  });
});

const said = (words: string) =>
  searchSignals(address(`https://www.google.com/search?q=${encodeURIComponent(words)}`), nameReader).map(
    ({ category, level }) => `${category} ${level}`,
  );

describe("a search", () => {
  test.each([
    ["cách tự tử không đau", "self-harm caution"],
    ["cach tu tu khong dau", "self-harm caution"],
    ["ko muon song nua", "self-harm caution"],
    ["tự tử", "self-harm caution"],
    ["buồn muốn chết", "self-harm caution"],
    ["how to kill myself", "self-harm caution"],
    ["i want to die", "self-harm caution"],
    ["phim sex hay", "adult block"],
    ["PHIM SEX", "adult block"],
    ["free porn videos", "adult block"],
    ["phim người lớn", "adult caution"],
    ["mua cần sa ở hà nội", "drugs caution"],
    ["buy weed online", "drugs caution"],
    ["clip chặt đầu", "violence caution"],
    ["gore videos", "violence caution"],
    ["nhà cái uy tín", "gambling caution"],
  ])("for “%s” tells of it", (words, signal) => {
    expect(said(words)).toEqual([signal]);
  });

  test.each([
    "giáo dục giới tính cho học sinh lớp 5",
    "phòng chống tự tử học đường",
    "dấu hiệu trầm cảm ở trẻ em",
    "cai nghiện ma túy ở đâu",
    "tác hại của ma túy",
    "thảm sát Sơn Mỹ",
    "chiến tranh thế giới thứ hai chết bao nhiêu người",
    "lão hạc chết như thế nào",
    "cách từ từ học giỏi",
    "sex education",
    "am i pregnant",
    "how do bees die",
    "essex university",
    "máy bay bà già",
    "casino royale film",
    "xổ số miền bắc hôm nay",
    "cách nấu canh gà",
    "bài thơ buồn",
    "weed killer for lawns",
    "chặt đầu cá như thế nào",
    "con gà bị cắt cổ",
    "porn addiction help for parents",
    "đánh bạc bị phạt tù bao nhiêu năm",
    "dương vật là gì",
    "kinh nguyệt không đều",
  ])("for “%s” is left alone", (words) => {
    expect(said(words)).toEqual([]);
  });
});
