import { describe, expect, test } from "vitest";
import { engines } from "../../../core/search/engines.ts";
import { holdSearch } from "../../../core/search/hold-search.ts";
import { searchRules } from "../../../core/search/search-rules.ts";

describe("a search is made a safe one", () => {
  test.each([
    ["https://www.google.com/search?q=cay+tre", "https://www.google.com/search?q=cay+tre&safe=active&ssui=on"],
    [
      "https://www.google.com.vn/search?q=a&safe=off&tbm=isch",
      "https://www.google.com.vn/search?q=a&tbm=isch&safe=active&ssui=on",
    ],
    ["https://google.co.uk/search?safe=images&q=a&safe=off#x", "https://google.co.uk/search?q=a&safe=active&ssui=on#x"],
    ["https://www.bing.com/images/search?q=a&adlt=off", "https://www.bing.com/images/search?q=a&adlt=strict"],
    ["https://ai:x@www.bing.com:8443/search?q=a", "https://ai:x@www.bing.com:8443/search?q=a&adlt=strict"],
    ["https://cn.bing.com/search?q=a", "https://cn.bing.com/search?q=a&adlt=strict"],
    ["https://duckduckgo.com/?q=a&kp=-2", "https://safe.duckduckgo.com/?q=a&kp=1"],
    ["https://duckduckgo.com/Cay_tre?kp=-2", "https://safe.duckduckgo.com/Cay_tre?kp=1"],
    ["https://cse.google.com/cse?cx=1&q=a&safe=off", "https://cse.google.com/cse?cx=1&q=a&safe=active"],
    ["https://search.brave.com/ask?q=a", "https://safesearch.brave.com/ask?q=a&safesearch=strict"],
    ["https://vn.search.yahoo.com/mobile/s?p=a&vm=p", "https://vn.search.yahoo.com/mobile/s?p=a&vm=r"],
    [
      "https://api.qwant.com/v3/search/images?q=a&safesearch=0",
      "https://api.qwant.com/v3/search/images?q=a&safesearch=2",
    ],
    ["https://html.duckduckgo.com/html/?q=a", "https://safe.duckduckgo.com/html/?q=a&kp=1"],
    [
      "https://images.search.yahoo.com/search/images?p=a&vm=p",
      "https://images.search.yahoo.com/search/images?p=a&vm=r",
    ],
    ["https://yandex.ru/search/?text=a", "https://yandex.ru/search/?text=a&family=yes"],
    ["https://search.brave.com/images?q=a&safesearch=off", "https://safesearch.brave.com/images?q=a&safesearch=strict"],
    ["https://www.qwant.com/?q=a&s=0", "https://www.qwant.com/?q=a&s=2"],
    ["https://www.startpage.com/do/search?query=a", "https://safe.startpage.com/do/search?query=a"],
  ])("%s", (url, safe) => {
    expect(holdSearch(url)).toBe(safe);
    // What is safe is left alone, or it would go round for ever.
    expect(holdSearch(safe)).toBeUndefined();
  });
});

test.each([
  "https://vi.wikipedia.org/wiki/Google",
  "https://www.google.com/maps/place/Hue",
  "https://docs.google.com/document/d/1/edit",
  "https://google.evil.example/search?q=a",
  "https://notgoogle.com/search?q=a",
  "https://www.bing.com/translator?to=vi",
  "https://external-content.duckduckgo.com/iu/?u=https%3A%2F%2Fa.example%2Fa.png",
  "https://mail.yahoo.com/search?p=a",
  "about:blank",
])("%s is left alone", (url) => {
  expect(holdSearch(url)).toBeUndefined();
});

test("every engine has a way, a source and rules of its own", () => {
  const rules = searchRules();
  expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
  for (const { hosts, at, params, host, source } of engines) {
    expect(params ?? host).toBeDefined();
    expect(source).not.toBe("");
    for (const name of hosts)
      for (const start of at)
        expect(rules.filter(({ condition }) => condition.urlFilter === `||${name}${start}`)).toHaveLength(1);
  }
});
