import { expect, test } from "vitest";
import { parseAddress } from "../../../core/address/parse-address.ts";
import { searchAgain } from "../../../core/search/search-again.ts";

test.each([
  ["https://coccoc.com/search?query=c%C3%A2y+tre", "c%C3%A2y%20tre"],
  ["https://www.baidu.com/s?wd=a%26b", "a%26b"],
  ["https://yandex.com/images/search?text=tre", "tre"],
  ["https://coccoc.com/search", undefined],
  ["https://vi.wikipedia.org/wiki/Tre?q=a", undefined],
])("%s", (url, words) => {
  const address = parseAddress(url)!;
  expect(searchAgain(address)).toBe(words && `https://www.google.com/search?q=${words}`);
});
