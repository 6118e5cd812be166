import { describe, expect, test } from "vitest";
import { searchText } from "../../../core/search/search-text.ts";
import { address } from "../support.ts";

describe("the words of a search", () => {
  test.each([
    ["https://www.google.com/search?q=con+m%C3%A8o&tbm=isch", "con mèo"],
    ["https://www.google.com.vn/search?hl=vi&q=b%E1%BA%A3n%20%C4%91%E1%BB%93", "bản đồ"],
    ["https://images.google.co.uk/search?q=a&q=b", "a b"],
    ["https://www.bing.com/images/search?q=cat", "cat"],
    ["https://duckduckgo.com/?q=cat&ia=web", "cat"],
    ["https://safe.duckduckgo.com/?q=cat", "cat"],
    ["https://duckduckgo.com/Cay_tre", "Cay tre"],
    ["https://safe.duckduckgo.com/c%C3%A2y%20tre_xanh?kp=1&ia=web", "cây tre xanh"],
    ["https://duckduckgo.com/c%C3%A2y+tre/?kp=1", "cây tre"],
    ["https://duckduckgo.com/tre?q=c%C3%A2y", "cây tre"],
    ["https://html.duckduckgo.com/html/?q=cat", "cat"],
    ["https://www.google.com/search?as_q=con+m%C3%A8o&as_epq=&as_oq=&as_eq=ch%C3%B3", "con mèo"],
    ["https://www.google.com/search?as_epq=con+m%C3%A8o&as_oq=tr%E1%BA%AFng+%C4%91en&num=10", "con mèo trắng đen"],
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
    "https://duckduckgo.com/",
    "https://html.duckduckgo.com/html/",
    "https://duckduckgo.com/l/?uddg=https%3A%2F%2Fa.example",
    "https://www.google.com/maps/as_q?as_q=cat",
    "https://www.youtube.com/watch?v=abc",
  ])("do not stand in %s", (url) => {
    expect(searchText(address(url))).toBeUndefined();
  });
});
