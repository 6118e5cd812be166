import { expect, test } from "vitest";
import { withoutLastDots } from "../../../core/address/dotted-host.ts";

test.each([
  ["https://www.bing.com./search?q=a.", "https://www.bing.com/search?q=a."],
  ["HTTP://a.example..:8080/#x./", "HTTP://a.example:8080/#x./"],
  ["https://a.:b.@c.example./", "https://a.:b.@c.example/"],
  ["http://1.1.1.1../", "http://1.1.1.1/"],
])("%s is the same place as %s", (url, plain) => {
  expect(withoutLastDots(url)).toBe(plain);
  // Where it leads stays where it is, or it would go round for ever.
  expect(withoutLastDots(plain)).toBeUndefined();
});

test.each([
  "https://a.example/b./c",
  "https://a.example:8080/.",
  "https://a.:80@c.example/",
  "https://c.@a.example/",
  "http://[::1]/",
  "http://../",
  "about:blank./",
])("%s ends in no dot", (url) => {
  expect(withoutLastDots(url)).toBeUndefined();
});
